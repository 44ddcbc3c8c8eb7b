import { noIndustry } from '../../checks/industry';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Decided by the readings themselves: two in a row without a comparison, since one may have been an odd page. */
export const rule: Rule = {
  id: 'industry-missing',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'monthly',
  effect: 1,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: noIndustry,
};
