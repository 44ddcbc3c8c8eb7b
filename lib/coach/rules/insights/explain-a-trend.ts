import { any, below, goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** What decision makers read by LinkedIn’s survey of 2018, as Petersen quotes it: trends and cases of their industry. */
export const rule: Rule = {
  id: 'explain-a-trend',
  pillars: ['insights', 'brand'],
  goals: ['thought-leadership'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: any(below('insights', 15), goalIs('thought-leadership', 'reputation')),
};
