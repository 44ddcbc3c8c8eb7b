import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * The six roles of the decision-making unit and where to find them: the book. For goals that need to know an
 * account.
 */
export const rule: Rule = {
  id: 'map-deciders',
  pillars: ['people'],
  goals: ['leads', 'customer-information'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/companies/', fallback: '/feed/' },
  check: goalIs('leads', 'customer-information'),
};
