import { any, below } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Quality over number; a cold acceptance without a word works against you. */
export const rule: Rule = {
  id: 'sort-invitations',
  pillars: ['relationships', 'people'],
  minutes: 5,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/mynetwork/invitation-manager/', fallback: '/mynetwork/' },
  check: any(below('relationships', 22), below('people', 18)),
};
