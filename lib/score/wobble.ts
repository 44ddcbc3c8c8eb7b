import { daysBetween } from './day';
import { median } from './median';
import type { Point } from './series';

/** Makes the median deviation of a normal spread its standard deviation. */
const NORMAL = 1.4826;
/** The least wobble we believe in, points per day: a history that stood still says little about tomorrow. */
const LEAST = 0.1;
/** Days of the longer look: a whole week, so that weekdays cancel out. Ours, from the simulation. */
const WEEK = 7;
/** Moves from which it can be told whether readings go to and fro. Ours, from the simulation. */
const ENOUGH = 8;
/** How much each move must take back the one before it (a correlation): half of it, were there nothing else. Same source. */
const TO_AND_FRO = -0.1;
/** No single move counts for more than so many spreads in that: one misread value goes there and back by itself. */
const CLIP = 2;

/**
 * The normal wobble from one day to the next, in points: the spread of the moves between readings, each over the root
 * of its days. Robust: a misread value does not widen it. Source: domain notes 7.3, rule 5.
 *
 * The root of the days is right for a score that wanders: its moves add up. Readings that go to and fro around their
 * course take their moves back; by the root they would promise a movement in four weeks that no week of theirs shows.
 * Where they do so, the moves over a week are looked at instead, if they are smaller.
 */
export function wobbleOf(points: readonly Point[]): number {
  const near = points.slice(1).map((to, i) => ({ from: points[i] as Point, to }));
  const daily = spreadOf(near.flatMap(perRootDay));
  if (!goToAndFro(near.map(({ from, to }) => to.points - from.points))) return Math.max(LEAST, daily);
  const far = points.flatMap((from) => {
    const to = points.find((p) => daysBetween(from.day, p.day) >= WEEK);
    return to ? [{ from, to }] : [];
  });
  return Math.max(LEAST, Math.min(daily, spreadOf(far.flatMap(perRootDay))));
}

function perRootDay({ from, to }: { from: Point; to: Point }): number[] {
  const days = daysBetween(from.day, to.day);
  return days > 0 ? [(to.points - from.points) / Math.sqrt(days)] : [];
}

/** The spread of some moves around their middle; 0 for none. */
function spreadOf(moves: readonly number[]): number {
  if (moves.length === 0) return 0;
  const middle = median(moves);
  return NORMAL * median(moves.map((move) => Math.abs(move - middle)));
}

/** Whether moves in a row mostly take each other back. */
function goToAndFro(moves: readonly number[]): boolean {
  if (moves.length < ENOUGH) return false;
  const [middle, most] = [median(moves), CLIP * spreadOf(moves)];
  const off = moves.map((move) => Math.min(most, Math.max(-most, move - middle)));
  const own = off.reduce((sum, move) => sum + move * move, 0) / off.length;
  const taken = off.slice(1).reduce((sum, move, i) => sum + move * (off[i] as number), 0) / (off.length - 1);
  return taken < TO_AND_FRO * own;
}
