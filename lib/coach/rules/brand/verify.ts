import { onProfile } from '../../checks/profile';
import type { Rule } from '../../rule';

/** LinkedIn's figures are about views and requests, not about the index, and reach us through the press. */
export const rule: Rule = {
  id: 'verify',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'once',
  effect: 1,
  confidence: 0.6,
  evidence: { strength: 'practitioners-say', source: 'Neowin, quoting LinkedIn on verification' },
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onProfile('verify', 'verification'),
};
