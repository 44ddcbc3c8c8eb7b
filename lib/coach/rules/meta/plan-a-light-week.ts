import { untilAcknowledged } from '../../checks/acknowledged';
import { restAhead } from '../../checks/rest';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** By our simulation two quiet weeks take about a sixth out of the window. */
export const rule: Rule = {
  id: 'plan-a-light-week',
  pillars: [],
  minutes: 3,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.6,
  evidence: OWN_RULE,
  done: 'ticked',
  check: untilAcknowledged('plan-a-light-week', restAhead),
};
