import { all, within } from '../../checks';
import { quietFor } from '../../checks/log';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Follows on the question; quiet for two weeks once it is ticked. */
export const rule: Rule = {
  id: 'article-draft',
  pillars: ['brand', 'insights'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/article/new/', fallback: '/feed/' },
  check: all(within(14, 'article-question'), quietFor(14, 'article-draft')),
};
