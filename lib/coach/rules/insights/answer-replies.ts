import { follows } from '../../checks/follows';
import { POSTS } from '../../checks/kinds';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** Engagement given and received are in LinkedIn’s metric list. After three days a thread has gone quiet. */
export const rule: Rule = {
  id: 'answer-replies',
  pillars: ['insights', 'relationships'],
  goals: ['engagement', 'community'],
  minutes: 8,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/in/me/recent-activity/all/', fallback: '/notifications/' },
  check: follows('answer-replies', [0, 3], ...POSTS),
};
