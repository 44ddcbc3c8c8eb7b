import { all } from '../../checks';
import { quietFor } from '../../checks/log';
import { fell } from '../../checks/pillar-change';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * A point lower in two weeks is more than this pillar's usual wobble (our simulation's order of size); it names no
 * cause.
 */
export const rule: Rule = {
  id: 'searches-again',
  pillars: ['people'],
  minutes: 5,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: all(fell('people', 1, 14), quietFor(7, 'filtered-searches', 'fitting-profiles', 'searches-again')),
};
