import { all } from '../../checks';
import { oftenIn } from '../../checks/log';
import { level } from '../../checks/pillar-change';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** The rate is on LinkedIn's list of 2015 but not shown to members; one in five as a bound is our rule of thumb. */
export const rule: Rule = {
  id: 'acceptance-rate',
  pillars: ['relationships', 'people'],
  minutes: 5,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/mynetwork/invitation-manager/sent/', fallback: '/mynetwork/' },
  check: all(oftenIn(28, 2, 'three-invitations'), level('relationships', 0.5, 28)),
};
