import { goalIs } from '../../checks';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * For members who don't sell as well: the people whose work one follows are part of finding the right people. Our
 * rule.
 */
export const rule: Rule = {
  id: 'people-to-learn-from',
  pillars: ['people', 'insights'],
  goals: ['personal-branding', 'thought-leadership', 'community', 'reputation', 'engagement'],
  minutes: 10,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: goalIs('personal-branding', 'thought-leadership', 'community', 'reputation', 'engagement'),
};
