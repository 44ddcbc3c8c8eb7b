import { all } from '../../checks';
import { recently } from '../../checks/days';
import { quietFor } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** After a job change the member marked on the timeline; two months are enough to settle in. Our rule. */
export const rule: Rule = {
  id: 'new-role-on-profile',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(recently(60, 'job-change'), quietFor(60, 'new-role-on-profile')),
};
