import { onProfile } from '../../checks/profile';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Education belongs to LinkedIn's own list of a complete profile; it also opens the search for fellow students. */
export const rule: Rule = {
  id: 'education',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 1,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('education', 'education'),
};
