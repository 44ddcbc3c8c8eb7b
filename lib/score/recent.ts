import { addDays } from './day';
import { restartOf } from './restart';
import type { Snapshot } from './snapshot';

/** Days over which movement is judged: four whole weeks, so that weekdays cancel out (domain notes 7.3, rule 3). */
export const TREND_DAYS = 28;
/** A step this old is outside every window that asks for it. */
const LOOK_BACK = 60;

/** The readings of the 28 days up to the latest one that can be compared with each other: those since the last restart. */
export function recent(history: readonly Snapshot[]): readonly Snapshot[] {
  const last = history.at(-1);
  if (!last) return [];
  const near = since(history, addDays(last.day, -LOOK_BACK));
  const restart = restartOf(near)?.day ?? '';
  const first = addDays(last.day, -TREND_DAYS);
  return since(near, restart > first ? restart : first);
}

/** The readings of a history sorted by day from a day on. */
export function since(history: readonly Snapshot[], day: string): readonly Snapshot[] {
  let start = history.length;
  while (start > 0 && (history[start - 1] as Snapshot).day >= day) start--;
  return history.slice(start);
}
