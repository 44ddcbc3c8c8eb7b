import { addDays, daysBetween } from '../../score/day';
import { sumOf } from '../../score/sum';
import type { Facts } from '../facts';
import type { Happening } from './acknowledged';

/** What counts as a burst: so many points of the total within so many days. */
const BURST = { points: 5, days: 10 };
/** Days after a burst on which the member is warned; LinkedIn's window is about 90. */
const WARN = { from: 75, to: 90 };

/**
 * The echo of the steepest burst of 75-90 days ago: since when it is near, and the days on which it can drop out. Null
 * where there is none. Both ends need a second reading that says the same, so a misread value is no burst.
 */
export function echoAhead({ history, today }: Facts): Happening | null {
  const [first, last] = [addDays(today, -WARN.to), addDays(today, -WARN.from)];
  const near = history.filter(({ day }) => day >= addDays(first, -2 * BURST.days) && day <= addDays(last, BURST.days));
  const totals = near.map(({ pillars }) => sumOf(pillars));
  let steepest: { points: number; from: string; to: string } | null = null;
  for (let end = 2; end < near.length - 1; end++) {
    const to = near[end]?.day ?? '';
    if (to < first || to > last) continue;
    const height = Math.min(totals[end] ?? 0, totals[end + 1] ?? 0);
    for (let start = end - 1; start > 0; start--) {
      const from = near[start]?.day ?? '';
      if (daysBetween(from, to) > BURST.days) break;
      const points = height - Math.max(totals[start] ?? 0, totals[start - 1] ?? 0);
      if (points >= BURST.points && points > (steepest?.points ?? 0)) steepest = { points, from, to };
    }
  }
  if (!steepest) return null;
  const { points, from, to } = steepest;
  const values = { points: Math.round(points * 10) / 10, from: addDays(from, WARN.to), to: addDays(to, WARN.to) };
  return { day: addDays(to, WARN.from), because: { fact: 'echo', values } };
}
