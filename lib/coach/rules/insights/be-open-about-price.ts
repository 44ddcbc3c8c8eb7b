import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The first moment of truth: quotations are asked for to compare prices. */
export const rule: Rule = {
  id: 'be-open-about-price',
  pillars: ['insights'],
  goals: ['leads', 'reputation'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: goalIs('leads', 'reputation'),
};
