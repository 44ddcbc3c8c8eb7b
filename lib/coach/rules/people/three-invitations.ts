import { any, below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** The acceptance rate of invitations is on LinkedIn's list of 2015. Three a week and the thresholds are ours. */
export const rule: Rule = {
  id: 'three-invitations',
  pillars: ['relationships', 'people'],
  minutes: 10,
  cadence: 'weekly',
  effect: 3,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: any(below('relationships', 20), below('people', 20)),
};
