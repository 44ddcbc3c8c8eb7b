import { onProfile } from '../../checks/profile';
import { roleLook } from '../../checks/profile-looks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** A current position with a description belongs to LinkedIn's own list of a complete profile; two lines are one. */
export const rule: Rule = {
  id: 'current-role',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('current-role', 'current-role', roleLook),
};
