import { all, goalIs } from '../../checks';
import { follows } from '../../checks/follows';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** After the zero moment of truth a call or visit is the logical next step. */
export const rule: Rule = {
  id: 'propose-a-call',
  pillars: ['relationships'],
  minutes: 10,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/messaging/', fallback: '/feed/' },
  check: all(
    goalIs('leads'),
    follows(
      'propose-a-call',
      [7, 28],
      'help-the-initiator',
      'give-the-decision-maker-a-case',
      'warm-up-before-inviting',
    ),
  ),
};
