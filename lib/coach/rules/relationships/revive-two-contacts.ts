import { level } from '../../checks/pillar-change';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Due when the pillar stood still for four weeks: upkeep rather than collecting. */
export const rule: Rule = {
  id: 'revive-two-contacts',
  pillars: ['relationships'],
  minutes: 8,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: level('relationships', 1, 28),
};
