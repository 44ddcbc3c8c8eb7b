import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The zero moment of truth: 28% look around anonymously (B2B Buyers Survey, as Petersen quotes it). */
export const rule: Rule = {
  id: 'answer-a-first-question',
  pillars: ['insights', 'brand'],
  goals: ['leads', 'traffic'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: goalIs('traffic', 'leads', 'customer-information'),
};
