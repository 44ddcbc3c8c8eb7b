import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the decision maker’s role: relevant cases. */
export const rule: Rule = {
  id: 'give-the-decision-maker-a-case',
  pillars: ['relationships', 'insights'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: goalIs('leads'),
};
