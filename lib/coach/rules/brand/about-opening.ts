import { onProfile } from '../../checks/profile';
import { aboutOpeningLook } from '../../checks/profile-looks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * The problem first: vendors' and trainers' advice; only the first lines show before "see more". Five minutes make two
 * sentences; `about-proof` goes on from there.
 */
export const rule: Rule = {
  id: 'about-opening',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: onProfile('about-opening', 'about', aboutOpeningLook),
};
