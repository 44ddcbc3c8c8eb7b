import { all, goalIs } from '../../checks';
import { begun } from '../../checks/log';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The tactic for the gatekeeper’s role; first it must be known who that is. */
export const rule: Rule = {
  id: 'ask-the-gatekeeper',
  pillars: ['relationships', 'people'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: all(goalIs('leads'), begun(1, 'map-deciders')),
};
