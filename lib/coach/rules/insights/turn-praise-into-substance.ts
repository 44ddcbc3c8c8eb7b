import { all, below } from '../../checks';
import { quietFor } from '../../checks/log';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** The small sister of two full comments: for days on which those did not happen. */
export const rule: Rule = {
  id: 'turn-praise-into-substance',
  pillars: ['insights'],
  minutes: 3,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/in/me/recent-activity/all/', fallback: '/notifications/' },
  check: all(below('insights', 15), quietFor(3, 'comment-with-substance')),
};
