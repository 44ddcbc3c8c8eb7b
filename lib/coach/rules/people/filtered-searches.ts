import { all, below } from '../../checks';
import { quietFor } from '../../checks/log';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * People searches are on LinkedIn's list of 2015, with or without Sales Navigator. Below 20 points, and every
 * third day so that other things get their turn: our rules.
 */
export const rule: Rule = {
  id: 'filtered-searches',
  pillars: ['people'],
  minutes: 5,
  cadence: 'daily',
  effect: 3,
  confidence: 1,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: all(below('people', 20), quietFor(3, 'filtered-searches')),
};
