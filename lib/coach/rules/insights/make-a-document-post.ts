import { all, below } from '../../checks';
import { atLeast } from '../../checks/at-least';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Carousels in the founding texts; LinkedIn removed the native one in June 2023. First a profile to look at. */
export const rule: Rule = {
  id: 'make-a-document-post',
  pillars: ['insights', 'brand'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  dated: true,
  check: all(atLeast('brand', 15), below('insights', 20)),
};
