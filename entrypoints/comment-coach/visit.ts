import type { RingState } from '../../components/comment-ring';
import type { WritingView } from '../../lib/browser/writing-view';
import { composerOf, focusedOn } from '../../lib/linkedin/comment-box';
import { above } from '../../lib/linkedin/comment-box/post';
import { type CommentText, isStanding, readComment } from '../../lib/linkedin/comment-box/text';
import { holds } from '../../lib/linkedin/looking';
import type { CommentCheck } from '../../lib/writing/comment';
import { endsSentence, STILL_MS } from '../../lib/writing/comment-end';
import { commentLevel, fullness } from '../../lib/writing/comment-level';
import { countWords } from '../../lib/writing/words';
import { afterPaint } from '../on-page/after-paint';
import { atLeisure } from '../on-page/at-leisure';
import { judgesHere } from '../on-page/judges';
import type { Ring } from './ring';
import { watchEditor } from './watch-editor';

/** The text is looked at more closely once nobody has typed for so long; sooner while the card is open. Our rule. */
const PAUSE_MS = { closed: 1500, open: 300 };

export interface Visit {
  /** The member wants to know more, now. */
  look: () => void;
  /** What to go by changed. */
  redo: () => void;
}

/**
 * The ring's visit to one editor, until `signal` ends it. What the member writes is held here for the time of a measure
 * and goes nowhere. `end` is called when the editor is gone, or was left empty.
 */
export function visit(
  editor: Element,
  view: () => WritingView,
  ring: Ring,
  end: () => void,
  signal: AbortSignal,
): Visit {
  const composer = composerOf(editor);
  let now: CommentText = { text: '', mentions: [], whole: true };
  /** What came of the closer look, and at which text; null where the judges did not come. */
  let looked: { text: string; check: CommentCheck | null } | null = null;
  /** What was said aloud; said again only when the verdict is another. */
  let aloud: RingState['aloud'] = null;
  /** What the ring says: what is said already is not drawn again. */
  let told = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Nobody has typed for long enough: what has no end is no thought under way. */
  let still = true;
  let stillness: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = () => {
    clearTimeout(pause);
    clearTimeout(stillness);
  };
  signal.addEventListener('abort', stopWaiting);

  const isEmpty = () => now.text.trim() === '';
  const inUse = () => {
    const focused = focusedOn(document);
    return ring.hasFocus() || (focused !== null && holds(editor, focused));
  };

  const show = () => {
    const { commentWords: threshold } = view();
    const words = countWords(now.text, now.mentions);
    const level = commentLevel(words, now.text.length, threshold);
    const fresh = looked?.text === now.text ? { check: looked.check } : null;
    const telling = JSON.stringify([words, threshold, level, now.whole, aloud, fresh, view().language]);
    if (telling === told) return;
    told = telling;
    const full = fullness(words, threshold);
    ring.show(editor, composer, { words, threshold, full, level, whole: now.whole, aloud, looked: fresh });
  };

  const measure = () => {
    const before = now.text;
    if (isStanding(editor)) now = readComment(editor);
    else return end();
    if (isEmpty() && !inUse()) return end();
    if (now.text !== before) {
      stopWaiting();
      if (isEmpty()) aloud = null;
      still = endsSentence(now.text);
      pause = setTimeout(look, ring.isOpen() ? PAUSE_MS.open : PAUSE_MS.closed);
      if (!still) stillness = setTimeout(lookAgain, STILL_MS);
    }
    show();
  };
  const measureSoon = afterPaint(measure, signal);

  const look = async () => {
    if (isEmpty()) return;
    const judges = await judgesHere();
    if (judges) await atLeisure(judges.warmForComment(now.text), signal);
    if (signal.aborted) return;
    const { text, mentions } = now;
    const options = { threshold: view().commentWords, mentions, still, ...above(editor) };
    const check = judges?.checkComment(text, options) ?? null;
    looked = { text, check };
    const verdict = check?.verdict ?? commentLevel(countWords(text, mentions), text.length, view().commentWords);
    if (verdict !== aloud?.verdict) aloud = { verdict, hint: check?.hints[0] ?? null };
    show();
  };
  const lookAgain = () => {
    still = true;
    void look();
  };

  watchEditor(
    editor,
    composer,
    {
      changed: measureSoon,
      resized: () => (isStanding(editor) ? ring.resized() : end()),
      scrolled: ring.moved,
      left: measureSoon,
    },
    signal,
  );
  measureSoon();
  return {
    look: () => void (looked?.text !== now.text && look()),
    redo: () => {
      looked = null;
      measure();
      void look();
    },
  };
}
