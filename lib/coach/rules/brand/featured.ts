import { onProfile } from '../../checks/profile';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Multimedia on the profile is on LinkedIn's list of 2015. */
export const rule: Rule = {
  id: 'featured',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onProfile('featured', 'featured'),
};
