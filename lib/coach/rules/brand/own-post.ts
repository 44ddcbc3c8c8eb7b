import { any, below } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * LinkedIn's list of 2015 has shares under insights; that regular posts carry a brand is vendors' advice.
 * Thresholds are ours.
 */
export const rule: Rule = {
  id: 'own-post',
  pillars: ['insights', 'brand'],
  minutes: 10,
  cadence: 'weekly',
  effect: 3,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/in/me/' },
  check: any(below('insights', 20), below('brand', 20)),
};
