import { onProfile } from '../../checks/profile';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** A photo is on LinkedIn's own list of a complete profile, and completeness is on its list of 2015. */
export const rule: Rule = {
  id: 'photo',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 3,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('photo', 'photo'),
};
