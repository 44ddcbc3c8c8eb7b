import { below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Likes are the lightest engagement in LinkedIn’s metric list: a first step, no more. */
export const rule: Rule = {
  id: 'react-honestly',
  pillars: ['insights'],
  minutes: 3,
  cadence: 'daily',
  effect: 1,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: below('insights', 10),
};
