import { below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Endorsements received are on LinkedIn's list of 2015; giving them is how one fairly begins. Below 20 points: our
 * rule.
 */
export const rule: Rule = {
  id: 'endorse-three',
  pillars: ['brand', 'relationships'],
  minutes: 5,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/mynetwork/invite-connect/connections/', fallback: '/mynetwork/' },
  check: below('brand', 20),
};
