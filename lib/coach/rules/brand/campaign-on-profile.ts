import { all } from '../../checks';
import { recently } from '../../checks/days';
import { quietFor } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** During a campaign the member marked; visitors who come from it look at the profile. Our rule. */
export const rule: Rule = {
  id: 'campaign-on-profile',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(recently(30, 'campaign'), quietFor(30, 'campaign-on-profile')),
};
