import { unchangedFor } from '../../checks/profile-diary';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A quarter after the headline was written: our rule, in step with the 90 days the index looks back. */
export const rule: Rule = {
  id: 'first-lines-review',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: unchangedFor(90, 'headline', 'headline-promise'),
};
