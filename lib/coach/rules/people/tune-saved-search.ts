import { all, below, hasSalesNavigator } from '../../checks';
import { ageing } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A month after the search was saved. Our rule. */
export const rule: Rule = {
  id: 'tune-saved-search',
  pillars: ['people'],
  minutes: 5,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/sales/search/people', fallback: '/sales/ssi' },
  check: all(hasSalesNavigator, below('people', 24.5), ageing(30, 'job-change-search')),
};
