import { any, below } from '../../checks';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** LinkedIn lists messages sent under this pillar, not under relationships. */
export const rule: Rule = {
  id: 'send-useful-messages',
  pillars: ['insights', 'relationships'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: any(below('insights', 20), below('relationships', 20)),
};
