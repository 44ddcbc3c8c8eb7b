import { daysBetween } from './day';
import { exact } from './exact';
import { median } from './median';
import type { Point } from './series';

/** The share of readings the scatter holds. Ours: one in ten may be an odd day, and is not to widen it. */
const HOLDS = 0.9;

/**
 * How far readings lie beside their course of `slope` points a day, either way: nine of ten of them at most so far, in
 * points with three decimals. A fact of these readings, without a word on why or on what comes. 0 without readings.
 */
export function scatterOf(points: readonly Point[], slope: number): number {
  const start = points[0]?.day ?? '';
  const level = points.map((p) => p.points - slope * daysBetween(start, p.day));
  const middle = median(level);
  const sizes = level.map((value) => Math.abs(value - middle)).sort((a, b) => a - b);
  return exact(sizes[Math.max(0, Math.ceil(HOLDS * sizes.length) - 1)] ?? 0);
}
