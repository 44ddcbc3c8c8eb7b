import { below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Long-form posts and the followers they bring are on LinkedIn's list of 2015. In three sittings, so that each
 * fits into ten minutes.
 */
export const rule: Rule = {
  id: 'article-question',
  pillars: ['brand', 'insights'],
  minutes: 10,
  cadence: 'monthly',
  effect: 3,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/in/me/' },
  check: below('brand', 20),
};
