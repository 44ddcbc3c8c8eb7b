import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Experience knows its customers’ questions; asked openly they bring answers too. */
export const rule: Rule = {
  id: 'ask-the-question-behind',
  pillars: ['insights'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: goalIs('customer-information', 'community'),
};
