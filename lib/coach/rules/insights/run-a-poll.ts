import { any, below, goalIs } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Polls start talk; that they lift the pillar nobody has counted. */
export const rule: Rule = {
  id: 'run-a-poll',
  pillars: ['insights'],
  goals: ['customer-information'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: any(below('insights', 20), goalIs('engagement', 'customer-information')),
};
