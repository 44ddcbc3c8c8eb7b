import { hashOf } from './judge/grams';
import { proseOf } from './prose';

/** A note as it is remembered: salted hashes of its runs of three words, sorted, each once. No text and no names. */
export type Fingerprint = readonly number[];

/** Notes a new one is compared with. Source: the project's own plan; the twenty latest. */
export const REMEMBERED_NOTES = 20;
/** So much of the shorter of two notes in the other makes them the same. Our rule. */
const SAME = 0.6;
/** Fewer runs than this say nothing: everybody writes "nice to connect". Our rule. */
const LEAST = 4;

/**
 * The fingerprint of a note under a `salt` of this installation. Words with a capital inside a sentence and the greeting's
 * first two words are left out, so names are not in it and a swapped name does not make a note new. Nor are the words of the `template` it was made from:
 * they are everybody's.
 */
export function fingerprintOf(note: string, salt: string, template = ''): Fingerprint {
  const seed = hashOf(salt);
  const everybodys = new Set(runsOf(template));
  const own = runsOf(note).filter((run) => !everybodys.has(run));
  return [...new Set(own.map((run) => hashOf(run, seed)))].sort((a, b) => a - b);
}

function runsOf(text: string): string[] {
  const words = proseOf(text).sentences.flatMap(({ tokens }, sentence) =>
    tokens.filter((t, i) => (sentence === 0 && i < 2 ? false : t.first || !t.capital)).map((t) => t.word),
  );
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}

/** How much of the shorter of two notes stands in the other, 0-1; 0 where either says too little to compare. */
function shared(one: Fingerprint, other: Fingerprint): number {
  const least = Math.min(one.length, other.length);
  if (least < LEAST) return 0;
  const known = new Set(other);
  return one.filter((run) => known.has(run)).length / least;
}

/** With how many earlier notes a note is largely the same, whatever names are in them. */
export function sameAs(note: Fingerprint, earlier: readonly Fingerprint[]): number {
  return earlier.filter((old) => shared(note, old) >= SAME).length;
}
