import { addDays } from './day';
import { exact } from './exact';
import { median } from './median';
import { since } from './recent';
import { type Point, seriesOf } from './series';
import type { Snapshot } from './snapshot';
import { type Step, stepsOf } from './step';
import { WINDOW_DAYS } from './window';

/** A quick rise whose activity leaves LinkedIn's window: what it brought can drop out. */
export interface Echo {
  /** The rise: its points, first and last day. */
  points: number;
  rose: { from: string; to: string };
  /** The days in which it can drop out. */
  drops: { from: string; to: string };
}

/** What counts as a burst: so many points within so many days. Source: domain notes 7.3, rule 10. */
export const BURST = { points: 5, days: 10 } as const;
/** Days after the burst on which the member is warned. Same source. */
const WARN = { from: 75, to: WINDOW_DAYS } as const;

/** Share of a rise that is no movement yet, or any more. Our rule of thumb. */
const FLAT = 0.1;

/** The echo to warn of on `today`, from a history sorted by day: a burst that ended 75-90 days ago. Null where none is due. */
export function echoOf(history: readonly Snapshot[], today: string): Echo | null {
  return burstBetween(history, addDays(today, -WARN.to), addDays(today, -WARN.from));
}

/**
 * The greatest burst that ended on one of the days `from`-`to`, with the days on which it can drop out. Each end of it
 * is the median of up to three readings, so a misread value is no burst; a step of all pillars together was not the
 * member's activity, so it has no echo.
 */
export function burstBetween(history: readonly Snapshot[], from: string, to: string): Echo | null {
  const near = since(history, addDays(from, -2 * BURST.days));
  const points = smooth(seriesOf(near, 'total'));
  const latest = addDays(to, BURST.days);
  let shared: Step[] | null = null;
  let best: Echo | null = null;
  for (const [i, end] of points.entries()) {
    if (end.day < from || end.day > latest) continue;
    const earliest = addDays(end.day, -BURST.days);
    for (let n = i - 1; n >= 0 && (points[n] as Point).day >= earliest; n--) {
      const start = points[n] as Point;
      const rise = exact(end.points - start.points);
      if (rise < BURST.points || rise <= (best?.points ?? 0)) continue;
      shared ??= stepsOf(near).filter((s) => s.kind === 'together');
      if (shared.some((s) => s.day > start.day && s.day <= end.day)) continue;
      best = echoFor(points.slice(n, i + 1), rise);
    }
  }
  return best && best.rose.to >= from && best.rose.to <= to ? best : null;
}

/** The echo of a rise, without the flat days at its ends: those still or already within a tenth of it. */
function echoFor(rising: readonly Point[], rise: number): Echo {
  const foot = rising[0] as Point;
  const start = rising.findLast((p) => p.points <= foot.points + FLAT * rise) ?? foot;
  const end = rising.find((p) => p.points >= foot.points + (1 - FLAT) * rise) ?? foot;
  const drops = { from: addDays(start.day, WINDOW_DAYS), to: addDays(end.day, WINDOW_DAYS) };
  return { points: rise, rose: { from: start.day, to: end.day }, drops };
}

/** Each value as the median of three neighbours, itself among them: at the ends too a misread value has no say. */
function smooth(points: readonly Point[]): Point[] {
  return points.map(({ day }, i) => {
    const from = Math.max(0, Math.min(i - 1, points.length - 3));
    return { day, points: median(points.slice(from, from + 3).map((p) => p.points)) };
  });
}
