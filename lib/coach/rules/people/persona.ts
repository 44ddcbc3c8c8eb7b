import { untilTicked } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Both founding texts: first describe whom you look for, then search; blind connecting outside your field helps
 * nobody.
 */
export const rule: Rule = {
  id: 'persona',
  pillars: ['people'],
  minutes: 10,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: untilTicked('persona'),
};
