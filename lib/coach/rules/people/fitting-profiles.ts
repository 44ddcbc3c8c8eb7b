import { all, any, below, within } from '../../checks';
import { quietFor } from '../../checks/log';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Profile views are on LinkedIn's list of 2015. After a search, or after a week without: three views fit into five
 * minutes. Our rules.
 */
export const rule: Rule = {
  id: 'fitting-profiles',
  pillars: ['people'],
  minutes: 5,
  cadence: 'daily',
  effect: 3,
  confidence: 1,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: all(
    below('people', 20),
    any(within(2, 'filtered-searches'), quietFor(7, 'filtered-searches')),
    quietFor(3, 'fitting-profiles'),
  ),
};
