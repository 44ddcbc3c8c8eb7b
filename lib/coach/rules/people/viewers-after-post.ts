import { all, any, within } from '../../checks';
import { quietFor } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Follows on something of the member's own; once for each. Our rule. */
export const rule: Rule = {
  id: 'viewers-after-post',
  pillars: ['people', 'relationships'],
  minutes: 5,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/analytics/profile-views/', fallback: '/in/me/' },
  check: all(
    any(within(3, 'own-post'), within(7, 'article-publish')),
    quietFor(7, 'viewers-after-post', 'who-viewed-you'),
  ),
};
