import { type Finding, found, UNKNOWN } from './finding';
import { lexiconsFor, type Weighed } from './judge/signals';
import { languagesOf, type WritingLanguage } from './language';
import type { COMMENT_MARKS } from './lexicon/lexicon';
import { proseOf } from './prose';

type Sentences = readonly Weighed<(typeof COMMENT_MARKS)[number]>[];

/** What a good comment can have: it takes up the post, it tells something of one's own, it carries the talk on. */
export const TICKS = ['post', 'own', 'next'] as const;
/** Each tick as found; the words are those that show it. */
export type Ticks = Readonly<Record<(typeof TICKS)[number], Finding<never>>>;

/** What the comment stands under, as far as it can be seen. */
export interface Under {
  post?: string;
  /** The name of the post's author. */
  author?: string;
}

/** Two words are one when they begin alike for so many letters. Our rule: it joins plural and tense. */
const STEM = 5;

/** The three ticks of a comment; unknown where its language is none of ours or, for the first, no post is at hand. */
export function ticksOf(sentences: Sentences, languages: readonly WritingLanguage[], under: Under): Ticks {
  if (languages.length === 0 || sentences.length === 0) return { post: UNKNOWN, own: UNKNOWN, next: UNKNOWN };
  return { post: postTick(sentences, under), own: ownTick(sentences), next: nextTick(sentences) };
}

/** Shares a telling word with the post, or calls its author by name. */
function postTick(sentences: Sentences, { post = '', author = '' }: Under): Finding<never> {
  const words = sentences.flatMap((s) => s.words);
  const names = new Set(author.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []);
  const called = words.filter(({ word }) => names.has(word)).map(({ word }) => word);
  if (called.length > 0) return found<never>('yes', null, called);
  if (post.trim() === '') return UNKNOWN;
  const lexicons = lexiconsFor(languagesOf(post));
  const tokens = proseOf(post).sentences.flatMap((s) => s.tokens.map((t) => t.word));
  const theirs = tokens.filter((word) => !lexicons.some((l) => l.holding(word) || l.praise(word)));
  const telling = words.filter(({ kind }) => kind === 'telling' || kind === 'name' || kind === 'number');
  const shared = telling.filter(({ word }) => theirs.some((other) => alike(word, other))).map(({ word }) => word);
  return shared.length > 0 ? found<never>('yes', null, shared) : found<never>('no');
}

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length >= STEM && other.slice(0, STEM) === one.slice(0, STEM) && Math.abs(one.length - other.length) <= 4;
}

/** Tells of the writer's own doings, or gives a number. */
function ownTick(sentences: Sentences): Finding<never> {
  const doings = sentences.filter((s) => s.telling > 0).flatMap((s) => s.marks.get('own') ?? []);
  const numbers = sentences.flatMap((s) => s.words.filter((w) => w.kind === 'number').map((w) => w.word));
  const all = [...doings, ...numbers];
  return all.length > 0 ? found<never>('yes', null, all) : found<never>('no');
}

/** Asks something about the matter, or carries it on with a reason, a contrast or a hand held out. */
function nextTick(sentences: Sentences): Finding<never> {
  const carrying = sentences.flatMap((s) => {
    if (s.telling === 0) return [];
    if (s.asks) return s.marks.get('ask') ?? s.words.slice(0, 2).map((w) => w.word);
    return s.telling > 1 ? (['contrast', 'reason', 'offer'] as const).flatMap((mark) => s.marks.get(mark) ?? []) : [];
  });
  return carrying.length > 0 ? found<never>('yes', null, carrying) : found<never>('no');
}
