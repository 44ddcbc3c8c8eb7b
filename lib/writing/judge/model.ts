import type { WritingLanguage } from '../language';
import type { Prose } from '../prose';
import { gramsOf, hashOf } from './grams';
import type { Signals } from './signals';

/** What training leaves behind for one label. Written by `scripts/train-writing.mjs`. */
export interface Weights {
  /** Where nothing speaks. */
  bias: number;
  /** From this sum on the label holds, by the language the text is likeliest in. */
  thresholds: Readonly<Record<WritingLanguage, number>>;
  /** How much a word, or a pair of neighbours, counts beside a signal. */
  gram: number;
  /** What one step of a byte weighs. */
  step: number;
  /** One signed byte a box, base64. Signals and words lie in boxes by the hash of their name. */
  boxes: string;
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
  /** All weights together. */
  sum: number;
  pro: readonly Voice[];
  contra: readonly Voice[];
}

/** Tells of all that speaks in a text: its signals, and its words by themselves, each counting `gram`. */
export function eachFeature(
  prose: Prose,
  signals: Signals,
  gram: number,
  tell: (name: string, value: number, words: readonly string[]) => void,
): void {
  for (const [name, { value, words }] of signals) tell(name, value, words);
  for (const [key, text] of gramsOf(prose)) tell(`wording ${key}`, gram, [text]);
}

/** The box a feature lies in, of so many. */
export function boxOf(name: string, boxes: number): number {
  return hashOf(name) % boxes;
}

const decoded = new WeakMap<Weights, Int8Array>();

function boxesOf(weights: Weights): Int8Array {
  const old = decoded.get(weights);
  if (old) return old;
  const bytes = Int8Array.from(atob(weights.boxes), (c) => c.charCodeAt(0));
  decoded.set(weights, bytes);
  return bytes;
}

/** Judges a text, likeliest in `language`, by its signals and its words. */
export function judge(prose: Prose, signals: Signals, language: WritingLanguage, weights: Weights): Verdict {
  const boxes = boxesOf(weights);
  let sum = weights.bias;
  const families = new Map<string, Voice & { most: number }>();
  eachFeature(prose, signals, weights.gram, (name, value, words) => {
    const byte = boxes[boxOf(name, boxes.length)] ?? 0;
    if (byte === 0) return;
    const weight = byte * weights.step * value;
    sum += weight;
    const family = name.slice(0, name.search(/[ ,]|$/));
    const old = families.get(family) ?? { family, weight: 0, words: [], most: 0 };
    const shows = words.length > 0 && weight > old.most;
    families.set(family, {
      family,
      weight: old.weight + weight,
      words: shows ? words : old.words,
      most: shows ? weight : old.most,
    });
  });
  const voices = [...families.values()].sort((a, b) => b.weight - a.weight);
  return {
    holds: sum >= weights.thresholds[language],
    sum,
    pro: voices.filter((v) => v.weight > 0),
    contra: voices.filter((v) => v.weight < 0).reverse(),
  };
}
