import { goalIs } from '../../checks';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** A shared hour is the warmest reason to connect; the next rule follows on it. */
export const rule: Rule = {
  id: 'join-an-event',
  pillars: ['relationships', 'people'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/events/', fallback: '/feed/' },
  check: goalIs('leads', 'community', 'customer-information'),
};
