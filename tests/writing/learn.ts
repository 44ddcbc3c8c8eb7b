import type { Weights } from '../../lib/writing/judge/model';

/** A labelled text as training sees it: its signals, its boxes, whether the label holds. */
export interface Example {
  signals: ReadonlyMap<string, number>;
  boxes: readonly number[];
  holds: boolean;
}

/** How hard weights are pulled to zero (signals, grams), how much one gram counts, and how long is learned. */
const PULL = { signals: 1, grams: 6 };
const GRAM = 0.2;
const ROUNDS = 400;
const GUESS = 0.12;

/**
 * Learns the weights of one label: logistic regression with quadratic pull, by accelerated gradient descent. Nothing is
 * left to chance, so the same examples in the same order give the same weights. `threshold` is taken over as it is.
 */
export function learn(examples: readonly Example[], boxes: number, threshold: number): Weights {
  const names = [...new Set(examples.flatMap((e) => [...e.signals.keys()]))].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => ({
    at: [...e.signals].map(([name, value]) => [place.get(name) ?? 0, value] as const),
    boxes: e.boxes.map((box) => names.length + 1 + box),
    target: e.holds ? 1 : 0,
  }));
  const size = names.length + 1 + boxes;
  const bias = names.length;
  const steepest = Math.max(
    ...rows.map((r) => 1 + r.at.reduce((sum, [, v]) => sum + v * v, 0) + r.boxes.length * GRAM * GRAM),
  );
  const stride = 1 / (0.25 * steepest * rows.length * GUESS + PULL.signals);
  let before = new Float64Array(size);
  const ahead = new Float64Array(size);
  let pace = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(size);
    for (const { at, boxes: own, target } of rows) {
      let sum = ahead[bias] ?? 0;
      for (const [i, v] of at) sum += (ahead[i] ?? 0) * v;
      for (const i of own) sum += (ahead[i] ?? 0) * GRAM;
      const off = 1 / (1 + Math.exp(-sum)) - target;
      slope[bias] = (slope[bias] ?? 0) + off;
      for (const [i, v] of at) slope[i] = (slope[i] ?? 0) + off * v;
      for (const i of own) slope[i] = (slope[i] ?? 0) + off * GRAM;
    }
    const next = new Float64Array(size);
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    for (let i = 0; i < size; i += 1) {
      const pull = i < bias ? PULL.signals : i === bias ? 0 : PULL.grams * GRAM * GRAM;
      next[i] = (ahead[i] ?? 0) - stride * ((slope[i] ?? 0) + pull * (ahead[i] ?? 0));
      ahead[i] = (next[i] ?? 0) + ((pace - 1) / faster) * ((next[i] ?? 0) - (before[i] ?? 0));
    }
    before = next;
    pace = faster;
  }
  return packed(names, before, threshold);
}

/** Weights as they are shipped: signals to two decimals, grams to a signed byte each. */
function packed(names: readonly string[], weights: Float64Array, threshold: number): Weights {
  const grams = [...weights.slice(names.length + 1)].map((w) => w * GRAM);
  const most = Math.max(...grams.map(Math.abs), 1e-9);
  const step = Number((most / 127).toPrecision(6));
  const bytes = grams.map((w) => String.fromCharCode(Math.round(w / step) & 255));
  const rounded = names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))] as const);
  return {
    bias: Number((weights[names.length] ?? 0).toFixed(2)),
    threshold,
    signals: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)),
    step,
    grams: btoa(bytes.join('')),
  };
}
