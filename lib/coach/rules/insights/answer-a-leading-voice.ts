import { any, below, goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Decision makers follow the leaders of their field: LinkedIn’s survey of 2018, as Petersen quotes it. */
export const rule: Rule = {
  id: 'answer-a-leading-voice',
  pillars: ['insights', 'brand'],
  goals: ['thought-leadership'],
  minutes: 8,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: any(below('insights', 18), goalIs('thought-leadership')),
};
