/** What the simulation found about one promise, put as what goes wrong: less is better. */
export interface Finding {
  name: string;
  value: number;
  unit: '%' | 'points';
  /** The most that is allowed; null where the figure is only told. */
  goal: number | null;
  /** Members or months it was found on. */
  of: number;
}

/** A finding on how often something goes wrong, in percent of those for whom it could. */
export function shareOf(name: string, wrong: readonly boolean[], goal: number | null): Finding {
  return { name, value: (100 * wrong.filter(Boolean).length) / wrong.length, unit: '%', goal, of: wrong.length };
}

/** The value below which `part` (0-1) of the values lie. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
}

/** The mean of some values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A finding in one line. */
export function told({ name, value, unit, goal, of }: Finding): string {
  const verdict = goal === null ? '' : `   goal at most ${goal} ${unit}: ${value <= goal ? 'met' : 'MISSED'}`;
  return `${name}: ${value.toFixed(unit === '%' ? 1 : 2)} ${unit} (of ${of})${verdict}`;
}
