import { readingOlderThan } from '../../checks/reading-age';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A 28-day trend needs eight readings; one each four days is just short of enough, so this asks in time. */
export const rule: Rule = {
  id: 'read-your-score',
  pillars: [],
  minutes: 1,
  cadence: 'as-it-happens',
  effect: 3,
  confidence: 1,
  evidence: OWN_RULE,
  done: 'counted',
  first: true,
  open: { path: '/sales/ssi', fallback: '/feed/' },
  check: readingOlderThan(4),
};
