import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The second moment of truth: 80% of decisions rest on customers’ experience (Sigma Solutions, as Petersen quotes it). */
export const rule: Rule = {
  id: 'ask-how-it-really-is',
  pillars: ['relationships', 'brand'],
  goals: ['reputation', 'engagement'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: goalIs('reputation', 'engagement'),
};
