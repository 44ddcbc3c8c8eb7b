import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onAskAgain, onTakeFocus, tell } from '../../lib/browser/page-link';
import { standHere, standsHere } from '../../lib/browser/standing';
import type { WritingView } from '../../lib/browser/writing-view';
import { commentEditorOf, composerOf } from '../../lib/linkedin/comment-box';
import { isStanding } from '../../lib/linkedin/comment-box/text';
import { followFocus } from '../on-page/follow-focus';
import { whileAlive } from '../on-page/while-alive';
import { createRing } from './ring';
import { type Visit, visit } from './visit';

/** Brought in by the worker when the member is in a comment's box: a ring stands beside it while they write. */
export default defineUnlistedScript(async () => {
  if (standsHere('comment')) return;
  const gone = new AbortController();
  const { signal } = gone;
  const leave = () => gone.abort();
  signal.addEventListener('abort', standHere('comment'));
  whileAlive(leave, signal);

  const ask = (off?: true) => tell<WritingView>({ type: 'writing', box: 'comment', ...(off && { off }) });
  const answer = await ask();
  if (!answer?.shown) return leave();
  let view = answer;

  /** Composers in which the member does not want the ring. */
  const off = new WeakSet<Element>();
  let silent = false;
  let here: { editor: Element; before: Element | null; visit: Visit; ended: AbortController } | null = null;

  const end = () => {
    here?.ended.abort();
    here = null;
    return ring.hide();
  };
  const silence = () => {
    silent = true;
    void end();
  };
  const ring = createRing(
    () => view,
    {
      opened: () => here?.visit.look(),
      offHere: () => {
        if (here) off.add(composerOf(here.editor));
        void end();
      },
      offEverywhere: () => {
        silence();
        void ask(true);
      },
      removed: silence,
    },
    signal,
  );
  signal.addEventListener('abort', end);

  const come = (editor: Element | null) => {
    if (!editor || silent || editor === here?.editor || off.has(composerOf(editor))) return;
    here?.ended.abort();
    const ended = new AbortController();
    const before = here?.editor ?? null;
    here = { editor, before, ended, visit: visit(editor, () => view, ring, left, ended.signal) };
  };
  /** A box that was only passed on the way gives the ring back to the one before, where a text still stands. */
  const left = () => {
    const before = here?.before ?? null;
    void end();
    if (before && isStanding(before)) come(before);
  };
  onAskAgain(async () => {
    const now = await ask();
    if (!now?.shown) return end().then(leave);
    view = now;
    here?.visit.redo();
  }, signal);
  onTakeFocus(ring.takeFocus, signal);
  followFocus((target) => come(commentEditorOf(target, location.pathname)), signal);
});
