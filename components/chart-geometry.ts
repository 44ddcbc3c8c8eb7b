import type { Annotation } from '../lib/member/annotation';
import { addDays, daysBetween } from '../lib/score/day';

/** One reading of one thing: its local day and its points. */
export interface Point {
  day: string;
  value: number;
}

/** What a chart shows: days across, points up. */
export interface Frame {
  from: string;
  to: string;
  low: number;
  high: number;
}

/** The periods a member can choose, in days up to today, or everything. */
export const RANGES = [7, 30, 90, 'all'] as const;
export type Range = (typeof RANGES)[number];

/** No line is drawn across more days than this without a reading: what happened there is not known. */
export const BRIDGE = 7;

/** Of a history sorted by day, the part that a range shows, as seen on `today`. */
export function within<T extends { day: string }>(history: readonly T[], range: Range, today: string): readonly T[] {
  if (range === 'all') return history;
  const first = addDays(today, 1 - range);
  return history.filter((s) => s.day >= first);
}

/**
 * The frame of points sorted by day: `from` to `to`, and the points rounded outwards to steps of a tenth of `max`, so
 * that a small wobble is not blown up to the height of the chart. Without points the frame is the lowest step.
 */
export function frameOf(points: readonly Point[], from: string, to: string, max: number): Frame {
  const step = max / 10;
  const values = points.map((p) => p.value);
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (least > most) return { from, to, low: 0, high: step };
  const low = Math.min(Math.floor(least / step) * step, max - step);
  return { from, to, low, high: Math.max(Math.ceil(most / step) * step, low + step) };
}

/** The line through points sorted by day, in a box of 100 by 100; it breaks where more than {@link BRIDGE} days are missing. */
export function lineOf(points: readonly Point[], frame: Frame): string {
  const place = placer(frame);
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const joined = before && daysBetween(before.day, point.day) <= BRIDGE;
      return `${joined ? 'L' : 'M'}${place(point)}`;
    })
    .join('');
}

/** The readings themselves in the same box, as strokes without length: round ends make them dots of any chart's shape. */
export function dotsOf(points: readonly Point[], frame: Frame): string {
  const place = placer(frame);
  return points.map((point) => `M${place(point)}h0`).join('');
}

/** At most about two points for each of `columns` equal parts of the frame: the lowest and the highest there. */
export function thinned(points: readonly Point[], frame: Frame, columns: number): readonly Point[] {
  if (points.length <= columns * 2) return points;
  const days = daysBetween(frame.from, frame.to) + 1;
  const kept: Point[] = [];
  let column = -1;
  let extremes: [Point, Point] | null = null;
  const close = () => {
    if (!extremes) return;
    const [a, b] = extremes;
    kept.push(...(a === b ? [a] : a.day < b.day ? [a, b] : [b, a]));
  };
  for (const point of points) {
    const own = Math.floor((daysBetween(frame.from, point.day) / days) * columns);
    if (own !== column || !extremes) {
      close();
      column = own;
      extremes = [point, point];
    } else if (point.value < extremes[0].value) extremes = [point, extremes[1]];
    else if (point.value > extremes[1].value) extremes = [extremes[0], point];
  }
  close();
  return kept;
}

/** A marked stretch of days as a band of the box. */
export interface Band {
  kind: Annotation['kind'];
  x: number;
  width: number;
}

/** A band is never narrower than this, in hundredths of the box: a single day stays visible. */
const NARROWEST = 0.8;

/** The marked stretches that touch the days `from`-`to`, cut to them, as bands in the same box of 100 across. */
export function bandsOf(marks: readonly Annotation[], from: string, to: string): Band[] {
  const days = Math.max(1, daysBetween(from, to));
  const at = (day: string) => (Math.min(days, Math.max(0, daysBetween(from, day))) / days) * 100;
  return marks
    .filter((mark) => mark.to >= from && mark.from <= to)
    .map(({ kind, from: first, to: last }) => {
      const width = Math.max(NARROWEST, at(last) - at(first));
      return { kind, x: round(Math.min(at(first), 100 - width)), width: round(width) };
    });
}

/** Single days as short strokes up from the foot of the same box; those outside `from`-`to` are left out. */
export function strokesOf(days: readonly string[], from: string, to: string): string {
  const span = Math.max(1, daysBetween(from, to));
  return days
    .filter((day) => day >= from && day <= to)
    .map((day) => `M${round((daysBetween(from, day) / span) * 100)} 100v-12`)
    .join('');
}

/** Nearer than this, in hundredths of the width, two numbers below a chart would lie over each other. */
const APART = 5;

/** Days near each other, which get one number below the chart; `x` in hundredths of its width. */
export interface Cluster {
  x: number;
  days: readonly string[];
}

/** The days from `from` to `to` among `days` (sorted, each once), gathered where a chart of that time has no room between them. */
export function clustersOf(days: readonly string[], from: string, to: string): Cluster[] {
  const span = Math.max(1, daysBetween(from, to));
  const clusters: { x: number; days: string[] }[] = [];
  for (const day of days.filter((each) => each >= from && each <= to)) {
    const x = round((daysBetween(from, day) / span) * 100);
    const last = clusters.at(-1);
    if (last && x - last.x < APART) last.days.push(day);
    else clusters.push({ x, days: [day] });
  }
  return clusters;
}

/** Where a point stands in the box, as `x y`; a frame of a single day puts it in the middle. */
function placer({ from, to, low, high }: Frame): (point: Point) => string {
  const days = daysBetween(from, to);
  return ({ day, value }) => {
    const x = days > 0 ? (daysBetween(from, day) / days) * 100 : 50;
    return `${round(x)} ${round(100 - ((value - low) / (high - low)) * 100)}`;
  };
}

const round = (n: number) => Math.round(n * 100) / 100;
