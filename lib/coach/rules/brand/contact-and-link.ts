import { all, goalIs, untilTicked } from '../../checks';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** For goals that need a visitor to go on somewhere; our inference from the founding texts' goals. */
export const rule: Rule = {
  id: 'contact-and-link',
  pillars: ['brand'],
  goals: ['traffic', 'leads'],
  minutes: 5,
  cadence: 'once',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(goalIs('traffic', 'leads'), untilTicked('contact-and-link')),
};
