import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the initiator’s role: useful early. */
export const rule: Rule = {
  id: 'help-the-initiator',
  pillars: ['relationships', 'insights'],
  minutes: 8,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/content/', fallback: '/feed/' },
  check: goalIs('leads', 'customer-information'),
};
