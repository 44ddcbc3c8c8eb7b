import { below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** People searches are on LinkedIn's list of 2015, with or without Sales Navigator. Below 20 points: our rule. */
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
  check: below('people', 20),
};
