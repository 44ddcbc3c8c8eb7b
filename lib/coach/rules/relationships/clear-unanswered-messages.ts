import { any, below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** LinkedIn lists messages and their response rate under insights. */
export const rule: Rule = {
  id: 'clear-unanswered-messages',
  pillars: ['insights', 'relationships'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: any(below('relationships', 22), below('insights', 15)),
};
