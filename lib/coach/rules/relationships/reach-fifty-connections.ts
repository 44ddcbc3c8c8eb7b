import { all, below, untilTicked } from '../../checks';
import type { Rule } from '../../rule';

/** Fifty connections are one of the seven items of LinkedIn’s complete profile. */
export const rule: Rule = {
  id: 'reach-fifty-connections',
  pillars: ['relationships', 'brand'],
  minutes: 10,
  cadence: 'once',
  effect: 3,
  confidence: 1,
  evidence: { strength: 'linkedin-says', source: 'LinkedIn blog, profile completeness', year: 2012 },
  done: 'ticked',
  open: { path: '/mynetwork/', fallback: '/feed/' },
  basics: true,
  check: all(below('relationships', 8), untilTicked('reach-fifty-connections')),
};
