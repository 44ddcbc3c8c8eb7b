import { scattered } from '../../checks/habit-shape';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Until a habit comes by itself took 66 days on average (Lally and others, 2010): few at a time. */
export const rule: Rule = {
  id: 'keep-two-habits',
  pillars: [],
  minutes: 5,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  check: scattered,
};
