import { all, below, hasSalesNavigator, untilTicked } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Advanced searches in Sales Navigator are on LinkedIn's list of 2015; the signal is vendors' advice. */
export const rule: Rule = {
  id: 'job-change-search',
  pillars: ['people'],
  minutes: 10,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/sales/search/people', fallback: '/sales/ssi' },
  check: all(hasSalesNavigator, below('people', 24.5), untilTicked('job-change-search')),
};
