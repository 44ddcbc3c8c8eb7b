import { boxOf, type Weights } from '../../lib/writing/judge/model';

/** A labelled text as training sees it. */
export interface Example {
  /** What speaks in it, by name, and how strongly. */
  features: readonly (readonly [name: string, value: number])[];
  holds: boolean;
}

/** How one label is learned. */
export interface Lesson extends Pick<Weights, 'thresholds' | 'gram'> {
  /** So many boxes hold the weights. */
  boxes: number;
  /** How hard weights are pulled to zero. */
  pull: number;
}

/** How long is learned, and how bold the first stride is. */
const ROUNDS = 300;
const GUESS = 0.12;

/**
 * Learns the weights of one label: logistic regression with quadratic pull, by accelerated gradient descent. Nothing is
 * left to chance, so the same examples in the same order give the same weights.
 */
export function learn(examples: readonly Example[], { boxes, pull, gram, thresholds }: Lesson): Weights {
  const rows = examples.map(({ features, holds }) => ({ ...rowOf(features, boxes), target: holds ? 1 : 0 }));
  const bias = boxes;
  const steepest = Math.max(...rows.map((r) => 1 + r.values.reduce((sum, v) => sum + v * v, 0)));
  const stride = 1 / (0.25 * steepest * rows.length * GUESS + pull);
  let before = new Float64Array(boxes + 1);
  const ahead = new Float64Array(boxes + 1);
  let pace = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(boxes + 1);
    for (const { at, values, target } of rows) {
      let sum = ahead[bias] ?? 0;
      for (let i = 0; i < at.length; i += 1) sum += (ahead[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const off = 1 / (1 + Math.exp(-sum)) - target;
      slope[bias] = (slope[bias] ?? 0) + off;
      for (let i = 0; i < at.length; i += 1) slope[at[i] ?? 0] = (slope[at[i] ?? 0] ?? 0) + off * (values[i] ?? 0);
    }
    const next = new Float64Array(boxes + 1);
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    for (let i = 0; i <= boxes; i += 1) {
      const back = i === bias ? 0 : pull * (ahead[i] ?? 0);
      next[i] = (ahead[i] ?? 0) - stride * ((slope[i] ?? 0) + back);
      ahead[i] = (next[i] ?? 0) + ((pace - 1) / faster) * ((next[i] ?? 0) - (before[i] ?? 0));
    }
    before = next;
    pace = faster;
  }
  return { bias: Number((before[bias] ?? 0).toFixed(3)), thresholds, gram, ...packed(before.subarray(0, boxes)) };
}

/** The boxes of a text and what lies in each. */
function rowOf(features: Example['features'], boxes: number): { at: Int32Array; values: Float64Array } {
  const row = new Map<number, number>();
  for (const [name, value] of features) {
    const box = boxOf(name, boxes);
    row.set(box, (row.get(box) ?? 0) + value);
  }
  return { at: Int32Array.from(row.keys()), values: Float64Array.from(row.values()) };
}

/** Weights as they are shipped: a signed byte each. */
function packed(weights: Float64Array): Pick<Weights, 'step' | 'boxes'> {
  const most = weights.reduce((max, w) => Math.max(max, Math.abs(w)), 1e-9);
  const step = Number((most / 127).toPrecision(6));
  const bytes = [...weights].map((w) => String.fromCharCode(Math.round(w / step) & 255));
  return { step, boxes: btoa(bytes.join('')) };
}
