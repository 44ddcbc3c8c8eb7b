import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** For buyers who compare (first moment of truth); 94% consider contact sooner if content fits, says The State of Sales. */
export const rule: Rule = {
  id: 'tell-a-case-honestly',
  pillars: ['insights', 'brand'],
  goals: ['leads'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: goalIs('leads', 'reputation'),
};
