import { all, goalIs } from '../../checks';
import { begun } from '../../checks/log';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** The third phase; first it must be known who is in it. */
export const rule: Rule = {
  id: 'confirm-the-shortlist',
  pillars: ['relationships'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: all(goalIs('leads'), begun(7, 'place-accounts-in-their-journey')),
};
