import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The book puts the company page beside the profile: buyers make their shortlist from both. */
export const rule: Rule = {
  id: 'company-page',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/companies/', fallback: '/feed/' },
  check: goalIs('leads', 'traffic', 'reputation', 'customer-information'),
};
