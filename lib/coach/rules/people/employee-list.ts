import { below } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The book finds the employee list on a company page handier than the search. Below 20 points: our rule. */
export const rule: Rule = {
  id: 'employee-list',
  pillars: ['people'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/companies/', fallback: '/feed/' },
  check: below('people', 20),
};
