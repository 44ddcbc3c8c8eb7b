/** A share with the interval by Wilson's score, 95%: honest also for few texts and for shares near 1. Shares are 0-1. */
export interface Share {
  value: number;
  low: number;
  high: number;
  of: number;
}

/** Two-sided 95% of the normal distribution. */
const Z = 1.959964;

/** `right` of `of`, as a share with its interval; of nothing, the interval is everything. */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1, of };
  const value = right / of;
  const centre = value + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of));
  const whole = 1 + (Z * Z) / of;
  return { value, low: (centre - spread) / whole, high: (centre + spread) / whole, of };
}

/** Cohen's kappa of two passes over the same texts: agreement beyond chance, 1 for full; 1 too where both say only one thing. */
export function kappaOf(passes: readonly (readonly [boolean, boolean])[]): number {
  const n = Math.max(1, passes.length);
  const agreed = passes.filter(([one, other]) => one === other).length / n;
  const first = passes.filter(([one]) => one).length / n;
  const second = passes.filter(([, other]) => other).length / n;
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}
