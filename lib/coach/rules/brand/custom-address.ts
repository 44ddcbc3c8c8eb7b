import { onProfile } from '../../checks/profile';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * No effect on the index has been shown; it only looks cared for. 5-30 characters was LinkedIn's limit when lists
 * were last made.
 */
export const rule: Rule = {
  id: 'custom-address',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 1,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onProfile('custom-address', 'custom-address'),
};
