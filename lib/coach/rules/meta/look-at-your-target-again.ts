import { targetOnOldGround } from '../../checks/target';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A target is never moved behind the member’s back. */
export const rule: Rule = {
  id: 'look-at-your-target-again',
  pillars: [],
  minutes: 3,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  check: targetOnOldGround,
};
