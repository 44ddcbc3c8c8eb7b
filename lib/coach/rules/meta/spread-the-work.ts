import { inOneGo } from '../../checks/habit-shape';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Steady habits over bursts. */
export const rule: Rule = {
  id: 'spread-the-work',
  pillars: [],
  minutes: 3,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  check: inOneGo,
};
