import { below } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** The golden rule: give before you ask. */
export const rule: Rule = {
  id: 'give-something-away',
  pillars: ['relationships'],
  minutes: 6,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: below('relationships', 20),
};
