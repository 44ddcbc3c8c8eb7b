import { below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Connections at VP level and higher are in LinkedIn’s metric list. */
export const rule: Rule = {
  id: 'get-to-know-senior-people',
  pillars: ['relationships', 'people'],
  goals: ['leads'],
  minutes: 10,
  cadence: 'weekly',
  effect: 3,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: below('relationships', 20),
};
