import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Buyers ask for sellers who know their needs (KoMarketing 2019, quoted by the book); research views stood on
 * LinkedIn's list of 2015.
 */
export const rule: Rule = {
  id: 'account-read-up',
  pillars: ['insights', 'people'],
  goals: ['leads', 'customer-information'],
  minutes: 10,
  cadence: 'weekly',
  effect: 1,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/companies/', fallback: '/feed/' },
  check: goalIs('leads', 'customer-information'),
};
