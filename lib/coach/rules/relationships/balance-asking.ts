import { all } from '../../checks';
import { moreAskedThanGiven } from '../../checks/giving';
import { ASKS, GIVES } from '../../checks/kinds';
import { quietFor } from '../../checks/log';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** The golden rule, weighed by the member’s own ticks. */
export const rule: Rule = {
  id: 'balance-asking',
  pillars: ['relationships'],
  minutes: 5,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: all(moreAskedThanGiven(ASKS, GIVES), quietFor(7, 'balance-asking')),
};
