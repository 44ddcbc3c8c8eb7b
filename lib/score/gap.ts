import { daysBetween } from './day';
import type { Snapshot } from './snapshot';

/** Days without a reading after which nothing is said about the future. Our rule of thumb (domain notes 7.3, rule 11). */
export const GAP_DAYS = 14;
/** Readings after such a gap before the future is spoken of again. Same source. */
export const READINGS_AFTER_GAP = 3;
/** Days without a reading after which the history starts afresh: LinkedIn's whole window has passed unseen. */
export const FRESH_START_DAYS = 90;

/** A stretch between two readings, or between the latest reading and today. */
export interface Gap {
  /** The last day with a reading before it. */
  from: string;
  /** The first day with a reading after it; null while it lasts. */
  to: string | null;
  days: number;
  /** Readings since. */
  readingsSince: number;
}

/** The latest gap of at least `days` days in a history sorted by day, seen on `today`; null where there is none. */
export function latestGap(history: readonly Snapshot[], today: string, days = GAP_DAYS): Gap | null {
  const last = history.at(-1);
  if (!last) return null;
  const open = daysBetween(last.day, today);
  if (open >= days) return { from: last.day, to: null, days: open, readingsSince: 0 };
  for (let i = history.length - 1; i > 0; i--) {
    const [from, to] = [history[i - 1] as Snapshot, history[i] as Snapshot];
    const between = daysBetween(from.day, to.day);
    if (between >= days) return { from: from.day, to: to.day, days: between, readingsSince: history.length - i };
  }
  return null;
}

/** Whether a gap is so recent that too little is known to look ahead. */
export function blindAfterGap(history: readonly Snapshot[], today: string): boolean {
  return latestGap(history.slice(-READINGS_AFTER_GAP), today) !== null;
}
