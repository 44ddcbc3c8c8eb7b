import { all, any, below, hasSalesNavigator } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Leads saved (people) and accounts saved (insights) are on LinkedIn's list of 2015. */
export const rule: Rule = {
  id: 'save-leads-accounts',
  pillars: ['people', 'insights'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 1,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/sales/search/people', fallback: '/sales/ssi' },
  check: all(hasSalesNavigator, any(below('people', 24.5), below('insights', 24.5))),
};
