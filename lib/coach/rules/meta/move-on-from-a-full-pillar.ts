import { oneFull } from '../../checks/balance';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** When a pillar is full, shift the focus. */
export const rule: Rule = {
  id: 'move-on-from-a-full-pillar',
  pillars: [],
  minutes: 2,
  cadence: 'quarterly',
  effect: 3,
  confidence: 1,
  evidence: PETERSEN,
  done: 'ticked',
  check: oneFull,
};
