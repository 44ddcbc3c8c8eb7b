import { all, any, below } from '../../checks';
import { begun } from '../../checks/log';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** LinkedIn's help names engagement in groups; both founding texts praise discussions there. Thresholds are ours. */
export const rule: Rule = {
  id: 'group-help',
  pillars: ['insights', 'people'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/groups/', fallback: '/feed/' },
  check: all(begun(1, 'group-join'), any(below('insights', 20), below('people', 15))),
};
