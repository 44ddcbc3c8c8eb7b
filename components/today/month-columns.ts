import { monthOf } from '../../lib/score/day';

/** Weeks that a month's name takes above the columns, at least: a shorter stretch stays without. */
const ROOM = 2;

/** Where the name of a month stands above columns of a week each, and a day of that month. */
export interface MonthColumn {
  /** From 0, the oldest week. */
  week: number;
  day: string;
}

/**
 * The months above columns that begin on these days, oldest first: each above the first week that begins in it. The month
 * that the columns begin with has a name only where there is room for it before the next one.
 */
export function monthColumns(weeks: readonly string[]): MonthColumn[] {
  const starts = weeks
    .map((day, week) => ({ week, day }))
    .filter(({ week, day }) => monthOf(day) !== monthOf(weeks[week - 1] ?? ''));
  const [first, next] = starts;
  return first && next && next.week - first.week < ROOM ? starts.slice(1) : starts;
}
