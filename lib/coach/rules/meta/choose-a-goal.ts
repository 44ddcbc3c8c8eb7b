import { noTarget } from '../../checks/target';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Cycles are 90 days, as long as LinkedIn’s window. The rule of the target stands with it. */
export const rule: Rule = {
  id: 'choose-a-goal',
  pillars: [],
  minutes: 5,
  cadence: 'weekly',
  effect: 2,
  confidence: 1,
  evidence: OWN_RULE,
  done: 'counted',
  check: noTarget,
};
