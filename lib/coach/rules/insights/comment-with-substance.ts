import { all, below } from '../../checks';
import { quietFor } from '../../checks/log';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** That comments count is in LinkedIn’s metric list; the fifteen words are Postiv’s and other trainers’ threshold. Every other day, so that the days between have room for something else. */
export const rule: Rule = {
  id: 'comment-with-substance',
  pillars: ['insights'],
  minutes: 8,
  cadence: 'daily',
  effect: 3,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: all(below('insights', 20), quietFor(2, 'comment-with-substance')),
};
