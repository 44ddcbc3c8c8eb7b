import type { Estimate } from './statistics';

/** How much work a bench may do: the full measure, or `--quick` for a first impression. */
export interface Effort {
  quick: boolean;
}

/** One result, as it is printed. */
export interface Line {
  /** What was measured. */
  name: string;
  /** Over what. */
  baseline: string;
  /** A number alone, or with its 95% interval. */
  result: number | Estimate;
  /** `×` for a ratio, `%` for a share, else the unit of `result`. */
  unit: '×' | 'KiB' | 'ms' | 'ms/s' | 'bytes' | '%' | 'points';
  /** The most that `result` may be; its interval's upper end where `judged` says so. Null where there is no goal. */
  goal: number | null;
  /** The least that `result` may be, where more is better; then there is no `goal`. */
  least?: number;
  judged?: 'value' | 'upper end';
  /** Absolute figures and what else to know, a sentence each. */
  notes: readonly string[];
}

/** Whether a line's goal is met; null where it has none. */
export function met({ result, goal, least, judged }: Line): boolean | null {
  if (least !== undefined) return judgedValue(result, judged) >= least;
  return goal === null ? null : judgedValue(result, judged) <= goal;
}

/** A line in words and figures. */
export function written(line: Line): string {
  const { result, unit, goal, least, judged } = line;
  const value = typeof result === 'number' ? result : result.value;
  const interval = typeof result === 'number' ? '' : ` [${figure(result.low)}, ${figure(result.high)}]`;
  const bound = least ?? goal;
  const missed = bound === null ? 0 : Math.abs(judgedValue(result, judged) - bound);
  const verdict =
    bound === null
      ? ''
      : `   goal ${least === undefined ? '≤' : '≥'} ${bound}${judged === 'upper end' ? ' (upper end)' : ''}: ${met(line) ? 'met' : `MISSED by ${figure(missed)}`}`;
  const head = `${line.name}\n    over: ${line.baseline}\n    ${figure(value)} ${unit}${interval}${verdict}`;
  return [head, ...line.notes.map((note) => `    ${note}`)].join('\n');
}

/** A number with as many decimals as its size deserves. */
export function figure(n: number): string {
  const decimals = Math.abs(n) >= 100 || Number.isInteger(n) ? 0 : Math.abs(n) >= 10 ? 1 : 2;
  return n.toFixed(decimals);
}

function judgedValue(result: number | Estimate, judged: Line['judged']): number {
  if (typeof result === 'number') return result;
  return judged === 'upper end' ? result.high : result.value;
}
