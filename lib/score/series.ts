import type { Pillar } from './pillar';
import type { Snapshot } from './snapshot';
import { sumOf } from './sum';

/** One value on one local day: of the total (0-100) or of a pillar (0-25). */
export interface Point {
  /** `YYYY-MM-DD`. */
  day: string;
  points: number;
}

/** What is followed over time: the total, or one pillar. */
export type Subject = Pillar | 'total';

/**
 * The values of one subject, in the order of the history. The total is the exact sum of the pillars, not LinkedIn's
 * rounded one: rounding alone would make or hide a point of change.
 */
export function seriesOf(history: readonly Snapshot[], subject: Subject): Point[] {
  return history.map((s) => ({ day: s.day, points: subject === 'total' ? sumOf(s.pillars) : s.pillars[subject] }));
}
