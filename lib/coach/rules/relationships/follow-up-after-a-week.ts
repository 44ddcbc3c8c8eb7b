import { follows } from '../../checks/follows';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Our own rhythm: welcome, something useful after a week or two, stop after two without an answer. */
export const rule: Rule = {
  id: 'follow-up-after-a-week',
  pillars: ['relationships', 'insights'],
  goals: ['leads'],
  minutes: 6,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: follows('follow-up-after-a-week', [7, 21], 'welcome-new-connections'),
};
