import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the user’s role. */
export const rule: Rule = {
  id: 'listen-to-a-user',
  pillars: ['relationships'],
  goals: ['customer-information'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: goalIs('leads', 'customer-information', 'engagement'),
};
