import { any, below, goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * Inbound profile views are on LinkedIn's list of 2015; doing something with them is the book's advice. Below 22
 * points: our rule.
 */
export const rule: Rule = {
  id: 'who-viewed-you',
  pillars: ['people', 'relationships'],
  goals: ['leads'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/analytics/profile-views/', fallback: '/in/me/' },
  check: any(below('people', 22), goalIs('leads')),
};
