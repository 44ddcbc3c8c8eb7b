import { all, below, goalIs } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** 72% bring colleagues in from the first phases on (B2B Buyers Survey, as Petersen quotes it). */
export const rule: Rule = {
  id: 'add-a-second-voice',
  pillars: ['relationships', 'people'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/search/results/people/', fallback: '/mynetwork/' },
  check: all(goalIs('leads', 'customer-information'), below('relationships', 22)),
};
