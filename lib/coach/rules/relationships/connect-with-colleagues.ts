import { below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Internal connections are in LinkedIn’s metric list. */
export const rule: Rule = {
  id: 'connect-with-colleagues',
  pillars: ['relationships'],
  minutes: 10,
  cadence: 'yearly',
  effect: 2,
  confidence: 1,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/mynetwork/', fallback: '/feed/' },
  check: below('relationships', 15),
};
