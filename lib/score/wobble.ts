import { daysBetween } from './day';
import { median } from './median';
import type { Point } from './series';

/** Makes the median deviation of a normal spread its standard deviation. */
const NORMAL = 1.4826;
/** The least wobble we believe in, points per day: a history that stood still says little about tomorrow. */
const LEAST = 0.1;

/**
 * The normal wobble from one day to the next, in points: the spread of the differences between neighbouring readings,
 * each over the root of its days. Robust: a misread value does not widen it. Source: domain notes 7.3, rule 5.
 */
export function wobbleOf(points: readonly Point[]): number {
  const moves = points.slice(1).flatMap((to, i) => {
    const from = points[i] as Point;
    const days = daysBetween(from.day, to.day);
    return days > 0 ? [(to.points - from.points) / Math.sqrt(days)] : [];
  });
  const middle = median(moves);
  const spread = NORMAL * median(moves.map((move) => Math.abs(move - middle)));
  return Math.max(LEAST, Number.isNaN(spread) ? 0 : spread);
}
