import { all, below, hasSalesNavigator } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The book and Dutch trainers: saving or dismissing the recommended leads counts. Ten at most is ours. */
export const rule: Rule = {
  id: 'recommended-leads',
  pillars: ['people'],
  minutes: 5,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/sales/home', fallback: '/sales/ssi' },
  check: all(hasSalesNavigator, below('people', 24.5)),
};
