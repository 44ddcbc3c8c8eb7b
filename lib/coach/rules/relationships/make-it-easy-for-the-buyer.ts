import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the buyer’s role: formal and transparent. */
export const rule: Rule = {
  id: 'make-it-easy-for-the-buyer',
  pillars: ['relationships'],
  goals: ['leads'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  check: goalIs('leads'),
};
