import { all, goalIs } from '../../checks';
import { begun } from '../../checks/log';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the influencer’s role; first it must be known who that is. */
export const rule: Rule = {
  id: 'win-over-an-adviser',
  pillars: ['relationships', 'insights'],
  minutes: 8,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  check: all(goalIs('leads'), begun(1, 'map-deciders')),
};
