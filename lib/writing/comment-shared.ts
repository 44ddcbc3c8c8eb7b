import { lexiconsFor } from './judge/signals';
import { languagesOf } from './language';
import { proseOf, type Token } from './prose';

/** What the comment stands under, as far as it can be seen. */
export interface Under {
  post?: string;
  /** The name of the post's author. */
  author?: string;
}

/** Two words are one when they begin alike for so many letters, or are alike but for their ending. Our rule. */
const STEM = 5;
/** The least that is left of a word without its ending. */
const ROOT = 4;
/** Endings of number, tense and person in our five languages. */
const ENDING = /(?:ing|ings|ed|es|er|ers|en|e|s|t|te|ten|de|den|d|ó|é|ée|és|ées|ons|ez|an|on)$/u;

/** Says whether a word takes up one of the post; null where no post is at hand. */
export type Shared = ((word: string) => boolean) | null;

/** The words of a name, in lower case, as they stand in a comment that calls somebody. */
export function namesIn(author: string): ReadonlySet<string> {
  return new Set(author.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []);
}

/**
 * Knows the words of a post that tell something, also in another number or tense. Its author's name is none: to be called
 * is not to be taken up.
 */
export function sharedWith({ post = '', author = '' }: Under): Shared {
  if (post.trim() === '') return null;
  const lexicons = lexiconsFor(languagesOf(post));
  const tokens = proseOf(post).sentences.flatMap((s) => s.tokens.filter(isLong).map(({ word }) => word));
  const names = namesIn(author);
  const lists = lexicons.flatMap((l) => [l.holding, l.praise, l.grammar.count]);
  const empty = (word: string) => names.has(word) || lists.some((has) => has(word));
  const theirs = [...new Set(tokens)].filter((word) => !empty(word));
  return (word) => theirs.some((other) => alike(word, other));
}

/** Short words hold a sentence together, unless they are names, abbreviations or numbers. Our rule. */
function isLong({ word, capital }: Token): boolean {
  return word.length > 3 || capital || /^\p{N}/u.test(word);
}

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const [root, otherRoot] = [one.replace(ENDING, ''), other.replace(ENDING, '')];
  if (root.length >= ROOT && root === otherRoot) return true;
  return one.length >= STEM && other.slice(0, STEM) === one.slice(0, STEM) && Math.abs(one.length - other.length) <= 4;
}
