import { untilAcknowledged } from '../../checks/acknowledged';
import { suddenDrop } from '../../checks/drop';
import { onceRead } from '../../checks/once-read';
import type { Rule } from '../../rule';

/** On 10 February 2017 many members lost about 7% on one day. */
export const rule: Rule = {
  id: 'take-a-drop-calmly',
  pillars: [],
  minutes: 2,
  cadence: 'as-it-happens',
  effect: 3,
  confidence: 0.8,
  evidence: { strength: 'practitioners-say', source: 'Sales for Life, SSI drop', year: 2017 },
  done: 'ticked',
  open: { path: '/sales/ssi', fallback: '/feed/' },
  check: onceRead(untilAcknowledged('take-a-drop-calmly', suddenDrop)),
};
