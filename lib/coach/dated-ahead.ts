import { addDays, dayOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import type { LogEntry } from './log';

/**
 * Days a date may lie ahead before we doubt the clock: whoever flies west over the date line is a day earlier for a
 * while. Our rule.
 */
const TRAVELLED = 1;

/**
 * The readings of a history sorted by day that are not dated ahead: what is said of a member rests on these. The others,
 * as a clock that jumped leaves them, are kept and count from their day on. The same list where there are none.
 */
export function soFar(history: readonly Snapshot[], today: string): readonly Snapshot[] {
  const last = addDays(today, TRAVELLED);
  const end = history.findLastIndex(({ day }) => day <= last) + 1;
  return end === history.length ? history : history.slice(0, end);
}

/** How many readings and entries of the log are dated ahead. */
export function datedAhead(known: { snapshots: readonly Snapshot[]; log: readonly LogEntry[]; today: string }): number {
  const { snapshots, log, today } = known;
  const last = addDays(today, TRAVELLED);
  return snapshots.length - soFar(snapshots, today).length + log.filter(({ at }) => dayOf(at) > last).length;
}
