import { untilAcknowledged } from '../../checks/acknowledged';
import { industryChanged } from '../../checks/industry-change';
import { onceRead } from '../../checks/once-read';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Not every member stands in the right industry, and another one is another comparison. */
export const rule: Rule = {
  id: 'compare-afresh',
  pillars: [],
  minutes: 3,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.8,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onceRead(untilAcknowledged('compare-afresh', industryChanged)),
};
