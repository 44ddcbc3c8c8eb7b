import { dice } from '../linkedin/dice';

/** The middle of a non-empty list (of an even one, the mean of the two in the middle). */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** An estimate with the interval in which 95 of 100 repetitions would put it. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const RESAMPLES = 10_000;

/**
 * A statistic of paired runs with its 95% interval: the percentile bootstrap over pairs, so that what disturbed both
 * neighbours stays together. The same runs always give the same interval. `a` and `b` are equally long, not empty.
 */
export function bootstrap(
  a: readonly number[],
  b: readonly number[],
  of: (a: readonly number[], b: readonly number[]) => number,
): Estimate {
  const chance = dice(20_261_122);
  const values = Array.from({ length: RESAMPLES }, () => {
    const picks = a.map(() => chance.upTo(a.length));
    return of(
      picks.map((i) => a[i] as number),
      picks.map((i) => b[i] as number),
    );
  }).sort((x, y) => x - y);
  const at = (part: number) => values[Math.round(part * (RESAMPLES - 1))] as number;
  return { value: of(a, b), low: at(0.025), high: at(0.975) };
}

/** How many times the median of `a` is that of `b`. */
export function ratio(a: readonly number[], b: readonly number[]): number {
  return median(a) / median(b);
}

/** The median of the differences of each pair. */
export function difference(a: readonly number[], b: readonly number[]): number {
  return median(a.map((value, i) => value - (b[i] as number)));
}
