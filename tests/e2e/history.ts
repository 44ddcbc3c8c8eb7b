import { addDays, dayOf, localIso, monthOf } from '../../lib/score/day';
import { readingAt } from './reading-at';

/** The local day on this machine, so many days ago. */
export const daysAgo = (days: number): string => addDays(dayOf(localIso(Date.now())), -days);

/** A record of the day so many days ago, with a total of `overall` (8-100); `change` says what differs. */
export function record(days: number, overall: number, change: object = {}) {
  return { ...readingAt(Date.now() - days * 86_400_000, overall), ...change };
}

/** Records as the worker stores them: a key for each month. */
export function stored(records: Record<number, object>): Record<string, { version: 1; days: Record<string, object> }> {
  const months: Record<string, { version: 1; days: Record<string, object> }> = {};
  for (const [days, one] of Object.entries(records)) {
    const day = daysAgo(Number(days));
    const key = `history:unbound:${monthOf(day)}`;
    months[key] ??= { version: 1, days: {} };
    months[key].days[day] = one;
  }
  return months;
}
