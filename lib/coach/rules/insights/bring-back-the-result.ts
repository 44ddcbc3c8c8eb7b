import { follows } from '../../checks/follows';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** A poll runs for a week by default, two at most. */
export const rule: Rule = {
  id: 'bring-back-the-result',
  pillars: ['insights'],
  goals: ['customer-information'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/in/me/recent-activity/all/', fallback: '/notifications/' },
  check: follows('bring-back-the-result', [7, 21], 'run-a-poll'),
};
