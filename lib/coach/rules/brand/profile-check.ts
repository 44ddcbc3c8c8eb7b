import { all } from '../../checks';
import { knownFor } from '../../checks/days';
import { quietFor } from '../../checks/log';
import { noChangeFor } from '../../checks/profile-diary';
import { OWN_RULE } from '../../evidence';
import { PROFILE_WORK } from '../../profile-work';
import type { Rule } from '../../rule';

/** A quarter without a tick on the profile, for members we have known that long. Our rule. */
export const rule: Rule = {
  id: 'profile-check',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(knownFor(90), quietFor(90, ...PROFILE_WORK), noChangeFor(90)),
};
