import { uneven } from '../../checks/balance';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Balance: one weak pillar drags the sum. Ten points apart is our threshold. */
export const rule: Rule = {
  id: 'lift-the-weakest-pillar',
  pillars: [],
  goals: ['ssi'],
  minutes: 5,
  cadence: 'monthly',
  effect: 3,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  check: uneven(10),
};
