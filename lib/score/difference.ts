import { daysBetween } from './day';
import { evidenceOf } from './evidence';
import { exact } from './exact';
import { recent } from './recent';
import { type Subject, seriesOf } from './series';
import type { Snapshot } from './snapshot';

/** How far two readings lie apart: a plain fact, not a trend. */
export interface Difference {
  subject: Subject;
  /** The day of the earlier reading. */
  since: string;
  days: number;
  /** Signed, three decimals. */
  points: number;
}

/**
 * The difference from the first comparable reading of the last 28 days to the latest one of a history sorted by day, as
 * seen on `today`; null with fewer than three readings, and while nothing was read for 14 days.
 */
export function differenceOf(
  history: readonly Snapshot[],
  today: string,
  subject: Subject = 'total',
): Difference | null {
  const evidence = evidenceOf(history, today);
  if (evidence === 'none' || evidence === 'values') return null;
  const points = seriesOf(recent(history), subject);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return {
    subject,
    since: first.day,
    days: daysBetween(first.day, last.day),
    points: exact(last.points - first.points),
  };
}
