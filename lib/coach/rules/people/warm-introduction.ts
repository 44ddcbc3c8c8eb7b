import { any, below, goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Both founding texts: second and third degree by way of somebody both know. Below 20 points: our rule. */
export const rule: Rule = {
  id: 'warm-introduction',
  pillars: ['people', 'relationships'],
  goals: ['leads'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: any(below('people', 20), goalIs('leads')),
};
