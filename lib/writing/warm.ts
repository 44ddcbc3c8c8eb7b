import { COURTESY_PHRASES } from './comment-courtesy';
import { SUBSTANCE_PHRASES } from './comment-substance';
import { lexiconsFor } from './judge/signals';
import { languagesOf } from './language';
import { COMMENT_MARKS } from './lexicon/lexicon';

/** Two sentences without a word: a browser compiles a pattern when it is used the first time, and better the second time. */
const PROBES = [' - . ', ' -- . '];

/**
 * Makes what the judgement of this comment needs, one pattern at each step: all at once they take tens of milliseconds,
 * in which a page would stand still. Judging without it gives the same.
 */
export function* warmForComment(text: string): Generator<void> {
  const marks = lexiconsFor(languagesOf(text)).flatMap((lexicon) => COMMENT_MARKS.map((mark) => lexicon.comment[mark]));
  if (marks.length === 0) return;
  for (const phrases of [...marks, ...COURTESY_PHRASES, ...SUBSTANCE_PHRASES]) {
    for (const probe of PROBES) Array.from(probe.matchAll(phrases()));
    yield;
  }
}
