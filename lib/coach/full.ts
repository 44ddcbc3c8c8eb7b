import { PILLARS, type Pillar } from '../score/pillar';
import type { Snapshot } from '../score/snapshot';

/** A pillar counts as full from here (source: the founding texts, "when a pillar is full, move on") ... */
const FULL_FROM = 24.5;
/** ... and until it falls below this, so that a wobble doesn't change the plan every day. Our rule. */
const FULL_UNTIL = 24;

/** The pillars that are full at the end of a history sorted by day: there is nothing to gain in them, only to keep. */
export function fullPillars(history: readonly Snapshot[]): ReadonlySet<Pillar> {
  const full = new Set<Pillar>();
  for (const { pillars } of history) {
    for (const pillar of PILLARS) {
      if (pillars[pillar] >= FULL_FROM) full.add(pillar);
      else if (pillars[pillar] < FULL_UNTIL) full.delete(pillar);
    }
  }
  return full;
}
