import { below } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** That shares count is in LinkedIn’s metric list; that they need a view of one’s own is what trainers advise. */
export const rule: Rule = {
  id: 'share-with-own-view',
  pillars: ['insights'],
  goals: ['thought-leadership'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: below('insights', 20),
};
