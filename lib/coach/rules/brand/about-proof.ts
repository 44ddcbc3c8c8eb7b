import { all, untilTicked } from '../../checks';
import { begun } from '../../checks/log';
import { onProfile } from '../../checks/profile';
import { aboutProofLook } from '../../checks/profile-looks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Follows on the opening, so that neither takes more than ten minutes. 800-2,000 characters: our reading of
 * trainers' lists.
 */
export const rule: Rule = {
  id: 'about-proof',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'once',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onProfile('about-proof', 'about', aboutProofLook, all(begun(1, 'about-opening'), untilTicked('about-proof'))),
};
