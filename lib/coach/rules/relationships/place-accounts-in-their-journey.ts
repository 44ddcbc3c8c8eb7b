import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Orientation and search take three months together, up to use four to six (B2B Buyers Survey, as Petersen quotes it). */
export const rule: Rule = {
  id: 'place-accounts-in-their-journey',
  pillars: ['relationships', 'people'],
  minutes: 10,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  check: goalIs('leads', 'customer-information'),
};
