import { onceRead } from '../../checks/once-read';
import { settled } from '../../checks/settled';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A score that settled fits a settled routine: by our simulation. */
export const rule: Rule = {
  id: 'change-one-habit',
  pillars: [],
  minutes: 5,
  cadence: 'monthly',
  effect: 3,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  check: onceRead(settled),
};
