import { PILLARS, type Pillar } from './pillar';
import type { Snapshot } from './snapshot';

/** Points from which a pillar counts as full: attention moves elsewhere. Source: domain notes 7.3, rule 8. */
export const FULL_AT = 24.5;
/** Points below which a full pillar is no longer full. Lower, so that advice does not flip with every small wobble. */
export const NO_LONGER_FULL_BELOW = 24;

/** The pillars that are full at the end of a history sorted by day, in LinkedIn's order. */
export function fullPillars(history: readonly Snapshot[]): Pillar[] {
  return PILLARS.filter((pillar) => {
    // Between the two thresholds the last reading outside them decides.
    const telling = history.findLast(({ pillars }) => {
      return pillars[pillar] >= FULL_AT || pillars[pillar] < NO_LONGER_FULL_BELOW;
    });
    return telling !== undefined && telling.pillars[pillar] >= FULL_AT;
  });
}
