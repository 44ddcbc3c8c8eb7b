import { all } from '../../checks';
import { farFromIndustry, industryUnconfirmed } from '../../checks/industry';
import { quietFor } from '../../checks/log';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Thirty points from the average is rare enough to ask; held back for a quarter after a check or a confirmation. Both
 * numbers are ours.
 */
export const rule: Rule = {
  id: 'industry-far',
  pillars: [],
  minutes: 5,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(farFromIndustry(30), industryUnconfirmed(90), quietFor(90, 'industry-right', 'industry-far')),
};
