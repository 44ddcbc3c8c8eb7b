import { unchangedFor } from '../../checks/profile-diary';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A quarter after it was put there: our rule, in step with the 90 days the index looks back. */
export const rule: Rule = {
  id: 'featured-refresh',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: unchangedFor(90, 'featured', 'featured'),
};
