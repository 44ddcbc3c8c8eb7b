import { proseOf } from '../../lib/writing/prose';
import type { Labelled } from './labelled';

/** Two texts that are too alike to stand on both sides, and how much of the shorter stands in the longer, 0-1. */
export interface Overlap {
  train: string;
  test: string;
  share: number;
}

/** Words in a run, and the share of runs from which two texts are near-duplicates. */
const RUN = 3;
const ALIKE = 0.5;

/** Every pair of near-duplicates across two parts: half of the shorter's runs of three words stand in the other, or all its words. */
export function overlaps(train: readonly Labelled[], test: readonly Labelled[]): Overlap[] {
  const holders = new Map<string, number[]>();
  const trained = train.map(({ text }) => runsOf(text));
  for (const [i, runs] of trained.entries()) for (const run of runs) holders.set(run, [...(holders.get(run) ?? []), i]);
  return test.flatMap(({ id, text }) => {
    const own = runsOf(text);
    const shared = new Map<number, number>();
    for (const run of own) for (const i of holders.get(run) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    return [...shared].flatMap(([i, count]) => {
      const share = count / Math.max(1, Math.min(own.size, trained[i]?.size ?? 0));
      return share >= ALIKE ? [{ train: train[i]?.id ?? '', test: id, share }] : [];
    });
  });
}

/** The runs of a text; a text of fewer words is one run. */
function runsOf(text: string): Set<string> {
  const words = proseOf(text).sentences.flatMap((s) => s.tokens.map((t) => t.word));
  if (words.length === 0) return new Set();
  if (words.length < RUN) return new Set([`^${words.join(' ')}$`]);
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}
