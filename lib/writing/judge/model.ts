import type { Prose } from '../prose';
import { BOXES, gramsOf } from './grams';
import type { Signals } from './signals';

/** What training leaves behind for one label. Written by `scripts/train-writing.mjs`. */
export interface Weights {
  /** Where no signal speaks. */
  bias: number;
  /** From this sum on the label holds. */
  threshold: number;
  signals: Readonly<Record<string, number>>;
  /** What one step of a gram's byte weighs. */
  step: number;
  /** One signed byte a box, base64. */
  grams: string;
}

/** What spoke for a label, and how much. */
export interface Voice {
  /** The family of a signal, as `minutes` of "minutes asks"; `wording` for words that spoke by themselves. */
  family: string;
  weight: number;
  words: readonly string[];
}

/** A judge's verdict: whether the label holds, and what spoke for it and against it, strongest first. */
export interface Verdict {
  holds: boolean;
  /** All weights together; the label holds from the threshold on. */
  sum: number;
  pro: readonly Voice[];
  contra: readonly Voice[];
}

const decoded = new WeakMap<Weights, Int8Array>();

function gramWeights(weights: Weights): Int8Array {
  const old = decoded.get(weights);
  if (old) return old;
  const bytes = Int8Array.from(atob(weights.grams), (c) => c.charCodeAt(0));
  decoded.set(weights, bytes);
  return bytes;
}

/** Judges a text by its signals and its words. */
export function judge(prose: Prose, signals: Signals, weights: Weights): Verdict {
  let sum = weights.bias;
  const families = new Map<string, Voice>();
  const speak = (family: string, weight: number, words: readonly string[]) => {
    sum += weight;
    const old = families.get(family);
    families.set(family, { family, weight: (old?.weight ?? 0) + weight, words: old?.words.length ? old.words : words });
  };
  for (const [name, { value, words }] of signals) {
    const weight = weights.signals[name];
    if (weight !== undefined) speak(/^[a-z]+/.exec(name)?.[0] ?? name, weight * value, words);
  }
  const bytes = gramWeights(weights);
  const grams = gramsOf(prose).map(({ box, text }) => ({ text, weight: (bytes[box % BOXES] ?? 0) * weights.step }));
  grams.sort((a, b) => b.weight - a.weight);
  const telling = grams.filter((g) => g.weight > 0).map((g) => g.text);
  speak(
    'wording',
    grams.reduce((all, g) => all + g.weight, 0),
    telling.slice(0, 2),
  );
  const voices = [...families.values()].sort((a, b) => b.weight - a.weight);
  return {
    holds: sum >= weights.threshold,
    sum,
    pro: voices.filter((v) => v.weight > 0),
    contra: voices.filter((v) => v.weight < 0).reverse(),
  };
}
