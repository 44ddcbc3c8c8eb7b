import { follows } from '../../checks/follows';
import type { Rule } from '../../rule';

/** One vendor reports far more answers within 72 hours; no method shown. */
export const rule: Rule = {
  id: 'connect-after-an-event',
  pillars: ['relationships', 'people'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 3,
  confidence: 0.6,
  evidence: { strength: 'practitioners-say', source: 'Guffles, connection requests' },
  done: 'ticked',
  open: { path: '/mynetwork/', fallback: '/feed/' },
  check: follows('connect-after-an-event', [0, 3], 'join-an-event', 'host-a-small-event'),
};
