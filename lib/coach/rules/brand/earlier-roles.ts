import { onProfile } from '../../checks/profile';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Two past positions belong to LinkedIn's own list of a complete profile; title, company and years fit in five minutes. */
export const rule: Rule = {
  id: 'earlier-roles',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 1,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('earlier-roles', 'earlier-roles'),
};
