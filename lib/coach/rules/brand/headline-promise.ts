import { onProfile } from '../../checks/profile';
import { headlineLook } from '../../checks/profile-looks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * A promise instead of a job title: vendors' and trainers' advice. 220 characters is LinkedIn's limit, the first
 * 60 are ours. Five minutes make a first version; `first-lines-review` comes back to it.
 */
export const rule: Rule = {
  id: 'headline-promise',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('headline-promise', 'headline', headlineLook),
};
