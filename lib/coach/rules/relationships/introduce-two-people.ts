import { any, below, goalIs } from '../../checks';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Giving that costs little; our own experience. */
export const rule: Rule = {
  id: 'introduce-two-people',
  pillars: ['relationships'],
  goals: ['community'],
  minutes: 5,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: any(below('relationships', 18), goalIs('community')),
};
