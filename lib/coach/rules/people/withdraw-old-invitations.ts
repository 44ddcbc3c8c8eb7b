import { all, any } from '../../checks';
import { knownFor } from '../../checks/days';
import { begun, quietFor } from '../../checks/log';
import { LINKEDIN_INVITATIONS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * LinkedIn's help names many open invitations as a reason for limits. A month after the first, or once a quarter
 * for members we have known a month: our rule.
 */
export const rule: Rule = {
  id: 'withdraw-old-invitations',
  pillars: ['relationships', 'people'],
  minutes: 5,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.8,
  evidence: LINKEDIN_INVITATIONS,
  done: 'ticked',
  open: { path: '/mynetwork/invitation-manager/sent/', fallback: '/mynetwork/' },
  check: any(
    all(begun(30, 'three-invitations'), quietFor(30, 'withdraw-old-invitations')),
    all(knownFor(30), quietFor(90, 'withdraw-old-invitations')),
  ),
};
