import { ageing } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A quarter after the persona was written: our rule, in step with the 90 days the index looks back. */
export const rule: Rule = {
  id: 'persona-review',
  pillars: ['people'],
  minutes: 5,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: ageing(90, 'persona'),
};
