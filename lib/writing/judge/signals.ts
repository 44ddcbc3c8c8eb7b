import type { WritingLanguage } from '../language';
import { LEXICONS } from '../lexicon';
import { GRAMMAR, type Lexicon, type Phrases } from '../lexicon/lexicon';
import type { Sense } from '../lexicon/senses';
import type { Prose, Token } from '../prose';

/** One thing about a text that speaks for or against a label: how strongly it is there, and the words that show it. */
export interface Signal {
  value: number;
  words: readonly string[];
}
/** The signals of a text, by name. */
export type Signals = Map<string, Signal>;

/** What a word is to the judges: it holds the sentence, praises, stands under any post, is a name or number, or says something. */
export type WordKind = 'holding' | 'praise' | 'plain' | 'name' | 'number' | 'telling';

/** A sentence with the kind of each word and the phrases found in it. */
export interface Weighed<M extends string> {
  asks: boolean;
  flat: string;
  /** Each word with what it is to the judges and, in a note, what it is about. */
  words: readonly { word: string; kind: WordKind; senses: readonly Sense[] }[];
  /** How many words say something: telling words, names and numbers. */
  telling: number;
  marks: ReadonlyMap<M, readonly string[]>;
  /** The words that show how it is built, by what they do; words of praise show nothing. */
  build: ReadonlyMap<Built, readonly string[]>;
}

/** What a word does in a sentence, whatever it is about. */
export type Built = (typeof GRAMMAR)[number];

/** The lexicons for a text that may be in these languages, at most three; all of them where none is likelier. */
export function lexiconsFor(languages: readonly WritingLanguage[]): readonly Lexicon[] {
  return (languages.length > 3 ? languages : languages.slice(0, 3)).map((language) => LEXICONS[language]);
}

/** What was weighed of a text already: a check asks for it more than once. */
const weighed = new WeakMap<Prose, { marks: unknown; sentences: unknown }>();

/** Weighs every sentence of a text by the words of its languages. The same `prose` is weighed once for the same marks. What its
 * words are about is looked up only if `sensed`. */
export function weigh<M extends string>(
  prose: Prose,
  languages: readonly WritingLanguage[],
  marks: readonly M[],
  phrasesOf: (lexicon: Lexicon) => Readonly<Record<M, Phrases>>,
  sensed = false,
): Weighed<M>[] {
  const old = weighed.get(prose);
  if (old?.marks === marks) return old.sentences as Weighed<M>[];
  const lexicons = lexiconsFor(languages);
  const german = languages[0] === 'de';
  const sentences = prose.sentences.map(({ tokens, flat, asks }) => {
    const words = tokens.map((token) => ({
      word: token.word,
      kind: kindOf(token, lexicons, german),
      senses: sensed ? [...new Set(lexicons.flatMap((l) => l.senses(token.word)))] : [],
    }));
    const found = marks.flatMap((mark): [M, string[]][] => {
      const hits = lexicons.flatMap((l) => [...flat.matchAll(phrasesOf(l)[mark]())].map((match) => match[0]));
      return hits.length > 0 ? [[mark, [...new Set(hits)]]] : [];
    });
    const telling = words.filter(({ kind }) => kind === 'telling' || kind === 'number' || kind === 'name').length;
    return { asks, flat, words, telling, marks: new Map(found), build: buildOf(words, lexicons) };
  });
  weighed.set(prose, { marks, sentences });
  return sentences;
}

function buildOf(words: Weighed<never>['words'], lexicons: readonly Lexicon[]): Map<Built, string[]> {
  const sober = words.filter(({ kind }) => kind !== 'praise').map(({ word }) => word);
  const found = GRAMMAR.map((built): [Built, string[]] => [
    built,
    sober.filter((word) => lexicons.some(({ grammar }) => grammar[built](word))),
  ]);
  return new Map(found.filter(([, hits]) => hits.length > 0));
}

/** Full marks: praise in figures. */
const FULL = /^(?:1?0{0,2}100|1000|110|200|150|1000000)%$|^10\/10$/;

/** The kind of a word. German writes every noun with a capital, so there a capital makes no name. */
function kindOf({ word, capital, first }: Token, lexicons: readonly Lexicon[], german: boolean): WordKind {
  const bare = word.replace(/'s?$/, '');
  const on = (list: 'holding' | 'praise' | 'plain') => lexicons.some((l) => l[list](word) || l[list](bare));
  if (FULL.test(word)) return 'praise';
  if (/^\p{N}/u.test(word)) return 'number';
  if (on('praise')) return 'praise';
  if (on('holding')) return 'holding';
  if (on('plain')) return 'plain';
  if (/^[%€$£&]$/.test(word) || word.length < 2) return 'holding';
  return capital && !first && !german ? 'name' : 'telling';
}
