import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Content per role of the decision-making unit. */
export const rule: Rule = {
  id: 'write-for-one-role',
  pillars: ['insights'],
  goals: ['leads'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: goalIs('leads', 'customer-information', 'engagement'),
};
