import { navigatorUnsaid } from '../../checks/target';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Sales Navigator has metrics of its own in LinkedIn’s list. */
export const rule: Rule = {
  id: 'say-sales-navigator',
  pillars: [],
  minutes: 1,
  cadence: 'weekly',
  effect: 1,
  confidence: 1,
  evidence: LINKEDIN_METRICS,
  done: 'counted',
  check: navigatorUnsaid,
};
