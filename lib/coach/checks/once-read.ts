import type { Check } from '../checks';

/** The check, unknown while there is no reading at all: for checks that judge a history. */
export const onceRead =
  (check: Check): Check =>
  (facts) =>
    facts.history.length === 0 ? { is: 'unknown', missing: 'ssi-page' } : check(facts);
