import type { NOTE_MARKS } from '../lexicon/lexicon';
import type { Built, Weighed } from './signals';

/** A sentence of a note, weighed. */
export type NoteSentence = Weighed<(typeof NOTE_MARKS)[number]>;

/** The parts that words play in what a note is after; the other parts of a sentence say little of that. */
const PARTS: readonly Built[] = [
  'writer',
  'mine',
  'reader',
  'past',
  'modal',
  'glad',
  'not',
  'bond',
  'perhaps',
  'both',
  'others',
  'turn',
  'count',
];
/** So far on, counted in words that count, a word still goes with another. */
const REACH = 2;

/** The parts a sentence has, in a fixed order. */
export function partsOf(sentence: NoteSentence): readonly Built[] {
  return PARTS.filter((part) => sentence.build.has(part));
}

/** What each word that counts does or is about, in reading order, from `^` to `?` or `$`. */
function tagsOf(sentence: NoteSentence): readonly (readonly string[])[] {
  const parts = partsOf(sentence);
  const tags = sentence.words.map(({ word, kind, senses }): readonly string[] => {
    const own = [...parts.filter((part) => sentence.build.get(part)?.includes(word)), ...senses.map((s) => `~${s}`)];
    return own.length === 0 && (kind === 'name' || kind === 'number') ? [kind] : own;
  });
  return [['^'], ...tags.filter((own) => own.length > 0), [sentence.asks ? '?' : '$']];
}

/**
 * Who does what about what, as pairs: what stands together in the sentence (`+`), and what follows what (`>`). The same
 * in every language.
 */
export function pairsOf(sentence: NoteSentence): Set<string> {
  const pairs = new Set<string>();
  const tags = tagsOf(sentence);
  for (const [i, own] of tags.entries())
    for (const next of tags.slice(i + 1, i + 1 + REACH))
      for (const one of own) for (const other of next) pairs.add(`${one}>${other}`);
  const there = new Set<string>([...partsOf(sentence), sentence.asks ? '?' : '.']);
  for (const { kind, senses } of sentence.words) {
    for (const sense of senses) there.add(`~${sense}`);
    if (kind === 'name' || kind === 'number') there.add(kind);
  }
  const all = [...there].sort();
  for (const [i, one] of all.entries()) for (const other of all.slice(i + 1)) pairs.add(`${one}+${other}`);
  return pairs;
}
