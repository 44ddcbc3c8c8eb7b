import { rankMovedAlone } from '../../checks/rank';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A rank depends on others; five places against less than one point is our threshold. */
export const rule: Rule = {
  id: 'read-rank-beside-score',
  pillars: [],
  minutes: 2,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/sales/ssi', fallback: '/feed/' },
  check: rankMovedAlone,
};
