import { any, below } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Give before you ask: the founding texts' golden rule. The thresholds are ours. */
export const rule: Rule = {
  id: 'recommend-first',
  pillars: ['relationships', 'brand'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/mynetwork/invite-connect/connections/', fallback: '/mynetwork/' },
  check: any(below('relationships', 15), below('brand', 20)),
};
