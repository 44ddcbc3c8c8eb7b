import { COMMENT_LIMIT, COMMENT_THRESHOLD, type CommentLevel, commentLevel, fullness } from './comment-level';
import { TICKS, type Ticks, ticksOf, type Under } from './comment-ticks';
import type { Finding } from './finding';
import { type EmptyReason, emptyFinding } from './judge/empty';
import { weigh } from './judge/signals';
import { languagesOf } from './language';
import { COMMENT_MARKS } from './lexicon/lexicon';
import { proseOf } from './prose';
import { countWords } from './words';

/** What a comment may be told: its level, or that it is empty praise, or that short is fine here. */
export const COMMENT_VERDICTS = [
  ...(['nothing', 'over-limit', 'condolence', 'empty', 'near-limit', 'short', 'almost', 'good', 'long'] as const),
] as const;
export type CommentVerdict = (typeof COMMENT_VERDICTS)[number];

/** The kinds of hints for a comment. */
export const COMMENT_HINTS = ['more-words', 'room', 'too-long', 'tick-post', 'tick-own', 'tick-next'] as const;

/** What would help a comment most; `n` words to go, or UTF-16 units of room (for `too-long`: too many). */
export interface CommentHint {
  is: (typeof COMMENT_HINTS)[number];
  n?: number;
}

/** Everything that was measured of a comment. */
export interface CommentCheck {
  words: number;
  /** More words than this make it good; the member may change it. */
  threshold: number;
  /** How full the ring is, 0-1. */
  full: number;
  level: CommentLevel;
  empty: Finding<EmptyReason>;
  ticks: Ticks;
  verdict: CommentVerdict;
  /** At most two. None for condolences: there short is right. */
  hints: readonly CommentHint[];
}

/** How a comment is looked at. */
export interface CommentOptions extends Under {
  threshold?: number;
  /** The names that stand in the text as mentions. */
  mentions?: readonly string[];
}

/** Measures a comment as it stands in its box. It never suggests a text. */
export function checkComment(text: string, options: CommentOptions = {}): CommentCheck {
  const { threshold = COMMENT_THRESHOLD, mentions = [] } = options;
  const words = countWords(text, mentions);
  const level = commentLevel(words, text.length, threshold);
  const prose = proseOf(withMentionsMarked(text, mentions));
  const languages = languagesOf(text);
  const empty = emptyFinding(prose, languages);
  const ticks = ticksOf(
    weigh(prose, languages, COMMENT_MARKS, (l) => l.comment),
    languages,
    options,
  );
  const verdict = verdictOn(level, empty);
  const check = { words, threshold, full: fullness(words, threshold), level, empty, ticks, verdict };
  return { ...check, hints: hintsFor(check, COMMENT_LIMIT - text.length) };
}

function withMentionsMarked(text: string, mentions: readonly string[]): string {
  return mentions.reduce((all, name) => {
    const plain = name.replace(/^@/, '').trim();
    return plain ? all.split(`@${plain}`).join(plain).split(plain).join('@x') : all;
  }, text);
}

function verdictOn(level: CommentLevel, empty: Finding<EmptyReason>): CommentVerdict {
  if (level === 'over-limit') return level;
  if (empty.reason === 'condolence') return 'condolence';
  return empty.is === 'yes' ? 'empty' : level;
}

function hintsFor(
  { verdict, words, threshold, ticks, level }: Omit<CommentCheck, 'hints'>,
  left: number,
): CommentHint[] {
  if (verdict === 'nothing' || verdict === 'condolence') return [];
  const room: CommentHint[] =
    level === 'over-limit' ? [{ is: 'too-long', n: -left }] : level === 'near-limit' ? [{ is: 'room', n: left }] : [];
  const ticked = TICKS.some((tick) => ticks[tick].is === 'yes');
  const missing = TICKS.filter((tick) => ticks[tick].is === 'no').map((tick): CommentHint => ({ is: `tick-${tick}` }));
  const short: CommentHint[] = words > threshold ? [] : [{ is: 'more-words', n: Math.floor(threshold) + 1 - words }];
  if (verdict === 'empty') return [...room, ...missing, ...short].slice(0, 2);
  return [...room, ...short, ...(ticked ? [] : missing)].slice(0, 2);
}
