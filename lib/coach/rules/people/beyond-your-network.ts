import { all, below } from '../../checks';
import { weakest } from '../../checks/pillar-change';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** LinkedIn's list of 2015 counts views of third-degree profiles separately. Only where this pillar is the lowest. */
export const rule: Rule = {
  id: 'beyond-your-network',
  pillars: ['people'],
  minutes: 5,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: all(weakest('people'), below('people', 20)),
};
