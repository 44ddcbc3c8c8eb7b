import { any, below, goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Warm context is what all counts of accepted invitations agree on, whatever they say of notes. */
export const rule: Rule = {
  id: 'warm-up-before-inviting',
  pillars: ['insights', 'people', 'relationships'],
  goals: ['leads'],
  minutes: 8,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: any(below('people', 12), goalIs('leads')),
};
