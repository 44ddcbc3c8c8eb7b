import type { Senses } from './senses';

/** What marks a comment can carry, beside its plain words: first what says something, then what says nothing. */
export const COMMENT_MARKS = [
  'own',
  'point',
  'reason',
  'contrast',
  'time',
  'amount',
  'offer',
  'source',
  'ask',
  'filler',
  'truth',
  'must',
  'wave',
  'sarcasm',
  'sorrow',
  'praise',
] as const;
/** Marks of somebody who wants something. */
export const WANTS = [
  'we',
  'serves',
  'wares',
  'benefit',
  'minutes',
  'appointment',
  'may',
  'free',
  'material',
  'route',
  'vacancy',
  'seek',
  'price',
] as const;
/** Marks of one certain thing between two people. */
export const ANCHORS = ['theirs', 'about', 'said', 'event', 'met', 'referred', 'shared', 'role', 'when'] as const;
/** What marks a note can carry, beside its plain words. */
export const NOTE_MARKS = [...WANTS, ...ANCHORS, 'interest', 'past', 'flattery', 'common', 'self', 'follow'] as const;

/** What words do in a sentence, whatever it is about: what is told has a teller, a time, a number, a place; praise seldom has. */
export const COMMENT_GRAMMAR = [
  'mine',
  'writer',
  'others',
  'not',
  'turn',
  'link',
  'past',
  'count',
  'often',
  'place',
  'reader',
] as const;
/** The same for notes, with what a note is after: wishes, company, what may be. */
export const GRAMMAR = [...COMMENT_GRAMMAR, 'glad', 'modal', 'bond', 'both', 'perhaps'] as const;

/** The words of one language that the judges go by. */
export interface Lexicon {
  /** Words that only hold a sentence together. */
  holding: Matcher;
  /** Words of praise, thanks, agreement and good wishes. */
  praise: Matcher;
  /** Words that stand under any post: business, virtue, and what everybody does. */
  plain: Matcher;
  comment: Readonly<Record<(typeof COMMENT_MARKS)[number], Phrases>>;
  note: Readonly<Record<(typeof NOTE_MARKS)[number], Phrases>>;
  grammar: Readonly<Record<(typeof GRAMMAR)[number], Matcher>>;
  /** What words of a note are about. */
  senses: Senses;
}

/** Says whether a word is on a list. */
export type Matcher = (word: string) => boolean;
/** Gives the pattern of a list of phrases. Made when first asked for: there are hundreds, and a text needs those of its languages. */
export type Phrases = () => RegExp;

const WORD = "[\\p{L}\\p{N}'%]+";

/**
 * A list of words, apart by spaces. `inspir*` stands for all that begin so, `*ed` for all that end so after three letters
 * or more, `ge*t` for two or more in between.
 */
export function words(list: string): Matcher {
  let made: Matcher | undefined;
  return (word) => {
    made ??= matcher(list);
    return made(word);
  };
}

function matcher(list: string): Matcher {
  const all = list.trim().split(/\s+/);
  const whole = new Set(all.filter((word) => !word.includes('*')));
  const open = all.filter((word) => word.includes('*')).map(openWord);
  const fits = new RegExp(`^(?:${open.join('|') || '(?!)'})`, 'u');
  return (word) => whole.has(word) || fits.test(word);
}

function openWord(word: string): string {
  if (word.endsWith('*')) return word.slice(0, -1);
  return `${word.replace(/^\*/, "[\\p{L}']{3,}").replace('*', "[\\p{L}']{2,}")}$`;
}

/**
 * A list of phrases, one a line, in the flat form of a text. `*` is the rest of a word, `_` one word, `~` up to three
 * words in between; brackets, `|` and `?` as in a regular expression. The result is global: use it with `matchAll`.
 */
export function phrases(list: string): Phrases {
  let made: RegExp | undefined;
  return () => {
    made ??= pattern(list);
    return made;
  };
}

function pattern(list: string): RegExp {
  const lines = list
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const source = lines
    .join('|')
    .replaceAll(')*', '){0,3}')
    .replaceAll(' ~ ', ` (?:${WORD} ){0,3}`)
    .replaceAll('_', WORD)
    .replaceAll('*', "[\\p{L}']*")
    .replaceAll('#', '\\p{N}[\\p{N}.,:]*');
  return new RegExp(`(?<= )(?:${source})(?= )`, 'gu');
}
