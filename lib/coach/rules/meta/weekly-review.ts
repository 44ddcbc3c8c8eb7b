import { quietFor } from '../../checks/log';
import { onceRead } from '../../checks/once-read';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Consistency beats bursts. */
export const rule: Rule = {
  id: 'weekly-review',
  pillars: [],
  minutes: 5,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  check: onceRead(quietFor(7, 'weekly-review')),
};
