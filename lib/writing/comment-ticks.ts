import { namesIn, type Shared, type Under } from './comment-shared';
import { asksAbout, did } from './comment-substance';
import { type Finding, found, UNKNOWN } from './finding';
import type { Weighed } from './judge/signals';
import type { COMMENT_MARKS } from './lexicon/lexicon';
import { quoteOf } from './quote';

type Sentence = Weighed<(typeof COMMENT_MARKS)[number]>;

/** What a good comment can have: it takes up the post, it tells something of one's own, it carries the talk on. */
export const TICKS = ['post', 'own', 'next'] as const;
/** Each tick as found; the words are those that show it: of the post the words shared, else the clause it stands in. */
export type Ticks = Readonly<Record<(typeof TICKS)[number], Finding<never>>>;

/** A comment about whose ticks nothing is known: without words, or in no language of ours. */
export const UNKNOWN_TICKS: Ticks = { post: UNKNOWN, own: UNKNOWN, next: UNKNOWN };

/**
 * The three ticks of a comment. In one that is `empty` none is done: naming the topic beside praise is no reference, and
 * passing it on no experience. Whether it refers to the post is unknown where no post is at hand.
 */
export function ticksOf(
  text: string,
  sentences: readonly Sentence[],
  under: Under,
  shared: Shared,
  empty: boolean,
): Ticks {
  const no = found<never>('no');
  if (empty) return { post: shared ? no : UNKNOWN, own: no, next: no };
  const shown = (hits: readonly string[]) => {
    if (hits.length === 0) return no;
    const quote = quoteOf(text, hits);
    return found<never>('yes', null, quote ? [quote] : []);
  };
  return {
    post: postTick(sentences, under, shared),
    own: shown(doings(sentences)),
    next: shown(carryingOn(sentences)),
  };
}

/** Shares a telling word with the post, or calls its author by name and tells something. */
function postTick(sentences: readonly Sentence[], { author = '' }: Under, shared: Shared): Finding<never> {
  const names = namesIn(author);
  const told = sentences.flatMap((s) => s.words).filter(({ kind }) => /telling|name|number/.test(kind));
  const called = sentences.flatMap((s) => s.words).filter(({ word }) => names.has(word));
  const others = told.filter(({ word }) => !names.has(word));
  const words = others.filter(({ word }) => shared?.(word)).map(({ word }) => word);
  if (words.length > 0) return found<never>('yes', null, words);
  if (called.length > 0 && others.length > 0) return found<never>('yes', null, [called[0]?.word ?? '']);
  return shared ? found<never>('no') : UNKNOWN;
}

/** What tells of the writer's own doings, and numbers. */
function doings(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((s) => {
    const own = s.telling > 0 ? (s.marks.get('own') ?? []) : [];
    return [...own, ...past(s), ...s.words.filter(({ kind }) => kind === 'number').map(({ word }) => word)];
  });
}

/** "Nobody ever asked me": what was done, where the writer is in it, by whatever words. */
function past(s: Sentence): readonly string[] {
  const praises = (['praise', 'wave', 'sarcasm'] as const).some((mark) => s.marks.has(mark));
  return !praises && !s.asks && did(s) ? (s.build.get('past') ?? []) : [];
}

/** A question is found again by so many of its words. */
const OPENING = 6;

/** What asks something about the matter, or carries it on with a reason, a contrast or a hand held out. */
function carryingOn(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((s) => {
    const opening = s.words.slice(0, OPENING).map(({ word }) => word);
    if (s.asks) return s.telling > 0 || asksAbout(s, sentences, null) ? [opening.join(' ')] : [];
    return s.telling > 1 ? (['contrast', 'reason', 'offer'] as const).flatMap((mark) => s.marks.get(mark) ?? []) : [];
  });
}
