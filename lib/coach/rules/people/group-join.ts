import { untilTicked } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Groups joined are on LinkedIn's list of 2015 under insights; the book counts them with the people you find
 * there.
 */
export const rule: Rule = {
  id: 'group-join',
  pillars: ['insights', 'people'],
  minutes: 10,
  cadence: 'once',
  effect: 1,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/groups/', fallback: '/feed/' },
  check: untilTicked('group-join'),
};
