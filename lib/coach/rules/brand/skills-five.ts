import { onProfile } from '../../checks/profile';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Five skills is LinkedIn's own number for a complete profile (three in older lists); endorsements need skills to
 * stand on.
 */
export const rule: Rule = {
  id: 'skills-five',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('skills-five', 'skills'),
};
