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
  const roots = new Set(theirs.flatMap(rootOf));
  const beginnings = new Map<string, string[]>();
  for (const word of theirs)
    beginnings.set(word.slice(0, STEM), [...(beginnings.get(word.slice(0, STEM)) ?? []), word]);
  const same = new Set(theirs);
  return (word) => {
    if (same.has(word) || rootOf(word).some((root) => roots.has(root))) return true;
    const alike = word.length >= STEM ? (beginnings.get(word.slice(0, STEM)) ?? []) : [];
    return alike.some((other) => Math.abs(word.length - other.length) <= 4);
  };
}

/** A word without its ending; none where too little is left of it. */
function rootOf(word: string): string[] {
  const root = word.replace(ENDING, '');
  return root.length >= ROOT ? [root] : [];
}

/** Short words hold a sentence together, unless they are names, abbreviations or numbers. Our rule. */
function isLong({ word, capital }: Token): boolean {
  return word.length > 3 || capital || /^\p{N}/u.test(word);
}
