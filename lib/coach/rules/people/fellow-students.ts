import { all, below } from '../../checks';
import { begun } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Once education is on the profile, the search by school gives warm second-degree people. Our rule. */
export const rule: Rule = {
  id: 'fellow-students',
  pillars: ['people', 'relationships'],
  minutes: 5,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: all(begun(1, 'education'), below('people', 20)),
};
