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
  for (const lexicon of lexiconsFor(languagesOf(text)))
    for (const mark of COMMENT_MARKS) {
      for (const probe of PROBES) Array.from(probe.matchAll(lexicon.comment[mark]()));
      yield;
    }
}
