import { all, goalIs } from '../../checks';
import { atLeast } from '../../checks/at-least';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the decision maker’s role. Not for who has hardly spoken up yet. */
export const rule: Rule = {
  id: 'host-a-small-event',
  pillars: ['insights', 'relationships'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/events/', fallback: '/feed/' },
  check: all(goalIs('leads', 'thought-leadership', 'community'), atLeast('insights', 8)),
};
