import { all, below } from '../../checks';
import { untilTickedTimes } from '../../checks/log';
import { onProfile } from '../../checks/profile';
import { standingOn } from '../../checks/profile-looks';
import { LINKEDIN_COMPLETENESS } from '../../evidence';
import type { Rule } from '../../rule';

/** Fifty connections are one of the seven items of LinkedIn’s complete profile: ten times five people, five minutes each. */
export const rule: Rule = {
  id: 'reach-fifty-connections',
  pillars: ['relationships', 'brand'],
  minutes: 5,
  cadence: 'weekly',
  effect: 3,
  confidence: 1,
  evidence: LINKEDIN_COMPLETENESS,
  done: 'seen',
  open: { path: '/mynetwork/', fallback: '/feed/' },
  basics: true,
  check: onProfile(
    'reach-fifty-connections',
    'connections',
    standingOn,
    all(below('relationships', 8), untilTickedTimes(10, 'reach-fifty-connections')),
  ),
};
