import { all, within } from '../../checks';
import { quietFor } from '../../checks/log';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Follows on the draft. Who saw it is up to LinkedIn; publishing is what its list names. */
export const rule: Rule = {
  id: 'article-publish',
  pillars: ['brand', 'insights'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 3,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/article/new/', fallback: '/feed/' },
  check: all(within(14, 'article-draft'), quietFor(14, 'article-publish')),
};
