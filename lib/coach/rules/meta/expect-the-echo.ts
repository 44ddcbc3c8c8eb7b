import { untilAcknowledged } from '../../checks/acknowledged';
import { echoAhead } from '../../checks/echo';
import { onceRead } from '../../checks/once-read';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** What came in a burst leaves in a burst, about ninety days on: by our simulation. */
export const rule: Rule = {
  id: 'expect-the-echo',
  pillars: [],
  minutes: 3,
  cadence: 'as-it-happens',
  effect: 2,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  check: onceRead(untilAcknowledged('expect-the-echo', echoAhead)),
};
