import { quietSpell } from '../../checks/rest';
import { OWN_RULE } from '../../evidence';
import type { Rule } from '../../rule';

/** Missing days had no lasting cost in research on habits (Lally and others, 2010). */
export const rule: Rule = {
  id: 'start-again-gently',
  pillars: [],
  minutes: 5,
  cadence: 'weekly',
  effect: 3,
  confidence: 0.8,
  evidence: OWN_RULE,
  done: 'ticked',
  check: quietSpell,
};
