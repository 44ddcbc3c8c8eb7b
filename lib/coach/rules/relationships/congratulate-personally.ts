import { below } from '../../checks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

/** Milestones without a pitch, and never with the ready-made text. */
export const rule: Rule = {
  id: 'congratulate-personally',
  pillars: ['relationships'],
  minutes: 5,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: POSTIV,
  done: 'ticked',
  open: { path: '/mynetwork/catch-up/all/', fallback: '/mynetwork/' },
  check: below('relationships', 22),
};
