import { follows } from '../../checks/follows';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Accepting without a follow-up works against you, says Petersen. Invitations are accepted from the next day on. */
export const rule: Rule = {
  id: 'welcome-new-connections',
  pillars: ['relationships', 'people'],
  minutes: 4,
  cadence: 'as-it-happens',
  effect: 3,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/mynetwork/invite-connect/connections/', fallback: '/mynetwork/' },
  check: follows(
    'welcome-new-connections',
    [1, 7],
    'three-invitations',
    'sort-invitations',
    'connect-after-an-event',
    'connect-with-colleagues',
  ),
};
