import { rootOf } from './root';
import { isStopWord } from './stop-words';

/** Making a segmenter costs far more than using one. Where words end does not depend on the locale for our texts. */
let segmenter: Intl.Segmenter | undefined;

/** The words of a text as they are written, in any script; marks, spaces and emoji are none. */
export function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text.normalize('NFC'))].filter((s) => s.isWordLike).map((s) => s.segment);
}

/** A word that says what a text is about: as it is written there first, and its root. */
export interface Keyword {
  word: string;
  root: string;
}

/**
 * The keywords of a text in its order, each root once. No small words, no bare numbers, and of words with one or two
 * Latin letters only those in capitals (AI, HR).
 */
export function keywordsOf(text: string): Keyword[] {
  const found = new Map<string, Keyword>();
  for (const word of wordsOf(text)) {
    const root = rootOf(word);
    if (isTelling(word) && !found.has(root)) found.set(root, { word, root });
  }
  return [...found.values()];
}

function isTelling(word: string): boolean {
  if (!/\p{L}/u.test(word)) return false;
  const isTiny = word.length < 3 && /\p{Script=Latin}/u.test(word);
  if (isTiny) return /^\p{Lu}[\p{Lu}\p{N}]$/u.test(word);
  return !isStopWord(word.toLowerCase());
}
