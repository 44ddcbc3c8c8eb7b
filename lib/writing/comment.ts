import { type Courtesy, courtesyIn } from './comment-courtesy';
import { endsSentence } from './comment-end';
import { COMMENT_LIMIT, COMMENT_THRESHOLD, type CommentLevel, commentLevel, fullness } from './comment-level';
import { sharedWith, type Under } from './comment-shared';
import { disagrees, hasSubstance, isSober } from './comment-substance';
import { TICKS, type Ticks, ticksOf, UNKNOWN_TICKS } from './comment-ticks';
import { type Finding, found } from './finding';
import { type EmptyReason, emptyFinding } from './judge/empty';
import { weigh } from './judge/signals';
import { languagesOf } from './language';
import { COMMENT_MARKS } from './lexicon/lexicon';
import { proseOf } from './prose';
import { quoteOf } from './quote';
import { countWords } from './words';

/**
 * What a comment may be told: its level; that it is empty praise (`empty`), mockery (`mock`) or, where nothing in it praises,
 * that it says little yet (`bare`); or that few words are fine here: with a loss (`condolence`), on an occasion (`courtesy`).
 */
export const COMMENT_VERDICTS = [
  'nothing',
  'over-limit',
  'condolence',
  'courtesy',
  'empty',
  'mock',
  'bare',
  'near-limit',
  'short',
  'almost',
  'good',
  'long',
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
  /** Whether it gives nothing but approval, a courtesy included; what stands in it against that outweighs the judge. */
  empty: Finding<EmptyReason>;
  /** The courtesy it is, where the verdict says so. */
  courtesy: Finding<Courtesy> | null;
  ticks: Ticks;
  verdict: CommentVerdict;
  /** At most two. None for condolences and courtesies: there short is right. */
  hints: readonly CommentHint[];
}

/** How a comment is looked at. */
export interface CommentOptions extends Under {
  threshold?: number;
  /** The names that stand in the text as mentions. */
  mentions?: readonly string[];
  /** Nobody has typed for some seconds; the default. A thought that is being written is not called empty. */
  still?: boolean;
}

/** Measures a comment as it stands in its box. It never suggests a text. */
export function checkComment(text: string, options: CommentOptions = {}): CommentCheck {
  const { threshold = COMMENT_THRESHOLD, mentions = [], still = true } = options;
  const words = countWords(text, mentions);
  const level = commentLevel(words, text.length, threshold);
  const prose = proseOf(withMentionsMarked(text, mentions));
  const languages = languagesOf(text);
  const sentences = weigh(prose, languages, COMMENT_MARKS, (l) => l.comment);
  const known = languages.length > 0 && sentences.length > 0;
  const shared = sharedWith(options);
  const judged = emptyFinding(prose, languages);
  const full = known && judged.is === 'yes' && hasSubstance(sentences, shared);
  const contrary = sentences.some(disagrees);
  const empty = full ? found<EmptyReason>('no') : inClauses(text, contrary ? withoutPraise(judged) : judged);
  const ticks = known ? ticksOf(text, sentences, options, shared, empty.is === 'yes') : UNKNOWN_TICKS;
  const kind = known ? courtesyIn(sentences) : null;
  const courtesy =
    kind && isMere(kind.is, empty, ticks, level) ? inClauses(text, found<Courtesy>('yes', kind.is, kind.words)) : null;
  const bare = empty.reason === 'nothing-of-this-post' && (contrary || sentences.every(isSober));
  const done = endsSentence(text) || (still && !(bare && words <= OPENING));
  const verdict = verdictOn({ level, empty, courtesy, bare, done });
  const check = { words, threshold, full: fullness(words, threshold), level, empty, courtesy, ticks, verdict };
  return { ...check, hints: hintsFor(check, COMMENT_LIMIT - text.length) };
}

/** So many words without an end are the opening of a sentence. Our rule. */
const OPENING = 3;

/** The judge takes "not agree" for "agree": what does not agree may say little, but not by praising. */
function withoutPraise(judged: Finding<EmptyReason>): Finding<EmptyReason> {
  return judged.is === 'yes' ? found('yes', 'nothing-of-this-post') : judged;
}

/** A finding that shows the clause instead of the words that the judge goes by. */
function inClauses<Reason extends string>(text: string, finding: Finding<Reason>): Finding<Reason> {
  const quote = quoteOf(text, finding.words);
  return { ...finding, words: quote ? [quote] : [] };
}

/** Whether a courtesy is all there is to a comment: what says more, or mocks, is judged as any other. */
function isMere(courtesy: Courtesy, empty: Finding<EmptyReason>, ticks: Ticks, level: CommentLevel): boolean {
  const short = level === 'short' || level === 'almost';
  if (empty.is === 'yes' && (short || courtesy !== 'answered-thanks')) return empty.reason !== 'mock-praise';
  return short && TICKS.every((tick) => ticks[tick].is !== 'yes');
}

function withMentionsMarked(text: string, mentions: readonly string[]): string {
  return mentions.reduce((all, name) => {
    const plain = name.replace(/^@/, '').trim();
    return plain ? all.split(`@${plain}`).join(plain).split(plain).join('@x') : all;
  }, text);
}

interface Judged extends Pick<CommentCheck, 'level' | 'empty' | 'courtesy'> {
  bare: boolean;
  done: boolean;
}

function verdictOn({ level, empty, courtesy, bare, done }: Judged): CommentVerdict {
  if (level === 'over-limit') return level;
  if (empty.reason === 'condolence') return 'condolence';
  if (courtesy) return 'courtesy';
  if (empty.is !== 'yes' || !done) return level;
  if (empty.reason === 'mock-praise') return 'mock';
  return bare ? 'bare' : 'empty';
}

function hintsFor(
  { verdict, words, threshold, ticks, level }: Omit<CommentCheck, 'hints'>,
  left: number,
): CommentHint[] {
  if (verdict === 'nothing' || verdict === 'condolence' || verdict === 'courtesy') return [];
  const room: CommentHint[] =
    level === 'over-limit' ? [{ is: 'too-long', n: -left }] : level === 'near-limit' ? [{ is: 'room', n: left }] : [];
  const ticked = TICKS.some((tick) => ticks[tick].is === 'yes');
  const missing = TICKS.filter((tick) => ticks[tick].is === 'no').map((tick): CommentHint => ({ is: `tick-${tick}` }));
  const short: CommentHint[] = words > threshold ? [] : [{ is: 'more-words', n: Math.floor(threshold) + 1 - words }];
  if (verdict === 'empty' || verdict === 'mock' || verdict === 'bare')
    return [...room, ...missing, ...short].slice(0, 2);
  return [...room, ...short, ...(ticked ? [] : missing)].slice(0, 2);
}
