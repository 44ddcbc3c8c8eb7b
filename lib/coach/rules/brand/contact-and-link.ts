import { all, goalIs } from '../../checks';
import { onProfile } from '../../checks/profile';
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
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(goalIs('traffic', 'leads'), onProfile('contact-and-link', 'contact-link')),
};
