import { COURTESY_PHRASES } from './comment-courtesy';
import { SUBSTANCE_PHRASES } from './comment-substance';
import { lexiconsFor } from './judge/signals';
import { languagesOf } from './language';
import { COMMENT_MARKS, GRAMMAR, type Lexicon, NOTE_MARKS, type Phrases } from './lexicon/lexicon';

/** Two sentences without a word: a browser compiles a pattern when it is used the first time, and better the second time. */
const PROBES = [' - . ', ' -- . '];
/** A word that is on no list. */
const NO_WORD = '-';

/** What is ready already. */
const ready = new WeakSet<object>();

/**
 * Makes what the judgement of this comment needs, one pattern at each step: all at once they take tens of milliseconds,
 * in which a page would stand still. What is ready takes no step. Judging without it gives the same.
 */
export function* warmForComment(text: string): Generator<void> {
  const lexicons = lexiconsFor(languagesOf(text));
  if (lexicons.length === 0) return;
  const marks = lexicons.flatMap((lexicon) => COMMENT_MARKS.map((mark) => lexicon.comment[mark]));
  yield* patterns([...marks, ...COURTESY_PHRASES, ...SUBSTANCE_PHRASES]);
}

/** The same for a note: its patterns, and the lists of words. */
export function* warmForNote(text: string): Generator<void> {
  for (const lexicon of lexiconsFor(languagesOf(text))) {
    yield* patterns(NOTE_MARKS.map((mark) => lexicon.note[mark]));
    yield* lists(lexicon);
  }
}

function* patterns(all: readonly Phrases[]): Generator<void> {
  for (const phrases of all) {
    if (ready.has(phrases)) continue;
    for (const probe of PROBES) Array.from(probe.matchAll(phrases()));
    ready.add(phrases);
    yield;
  }
}

function* lists({ holding, praise, plain, grammar, senses }: Lexicon): Generator<void> {
  for (const list of [senses, holding, praise, plain, ...GRAMMAR.map((part) => grammar[part])]) {
    if (ready.has(list)) continue;
    list(NO_WORD);
    ready.add(list);
    yield;
  }
}
