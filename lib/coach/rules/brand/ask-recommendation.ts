import { any } from '../../checks';
import { quietFor, untilTickedTimes } from '../../checks/log';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Five or more is vendors' advice; after that one a quarter keeps them fresh, which is ours. */
export const rule: Rule = {
  id: 'ask-recommendation',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: any(untilTickedTimes(5, 'ask-recommendation'), quietFor(90, 'ask-recommendation')),
};
