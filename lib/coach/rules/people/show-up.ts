import { behindRhythm } from '../../checks/days';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Days active are on LinkedIn's list of 2015, and a sum over 90 days rewards rhythm. Two weeks, one missed day a
 * week forgiven: ours.
 */
export const rule: Rule = {
  id: 'show-up',
  pillars: ['people'],
  minutes: 2,
  cadence: 'daily',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'counted',
  open: { path: '/feed/', fallback: '/in/me/' },
  check: behindRhythm,
};
