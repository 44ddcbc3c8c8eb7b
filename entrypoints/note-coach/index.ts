import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onAskAgain, onTakeFocus, tell } from '../../lib/browser/page-link';
import { standHere, standsHere } from '../../lib/browser/standing';
import type { WritingView } from '../../lib/browser/writing-view';
import { focusedOn } from '../../lib/linkedin/comment-box';
import { type Invitation, invitationOf } from '../../lib/linkedin/invitation';
import { followFocus } from '../on-page/follow-focus';
import { whileAlive } from '../on-page/while-alive';
import { type NoteCoachOnPage, noteCoach } from './coach';
import { whileOpen } from './while-open';

/**
 * Brought in by the worker when the member is in the field of an invitation's note: stands in its dialog, goes with it, and
 * starts afresh for the next one. Once no invitation is open it leaves; the doorman lets it in again.
 */
export default defineUnlistedScript(async () => {
  if (standsHere('note')) return;
  const gone = new AbortController();
  const leave = () => gone.abort();
  const { signal } = gone;
  signal.addEventListener('abort', standHere('note'));
  whileAlive(leave, signal);

  let here: { invitation: Invitation; coach: NoteCoachOnPage; end: () => void } | null = null;
  const ask = () => tell<WritingView>({ type: 'writing', box: 'note' });
  let view = await ask();
  if (!view?.shown || signal.aborted) return leave();

  const meet = (target: unknown) => {
    const invitation = invitationOf(target);
    if (!invitation || !view || invitation.field === here?.invitation.field) return;
    here?.end();
    const closed = new AbortController();
    const end = () => closed.abort();
    const both = AbortSignal.any([signal, closed.signal]);
    here = { invitation, end, coach: noteCoach(invitation, view, both) };
    whileOpen(invitation, look, both);
  };
  /** A field that the page only builds anew comes with the same text: that note is still being written. */
  const standsAgain = (text: string) => here?.invitation.field.value === text;
  /** The invitation is gone: perhaps another one has taken its place, and focus, already. */
  const look = () => {
    const last = here;
    last?.end();
    here = null;
    meet(focusedOn(document));
    if (last && !standsAgain(last.invitation.field.value)) void last.coach.closed();
    if (!here) leave();
  };

  onAskAgain(async () => {
    view = await ask();
    if (!view?.shown) return leave();
    here?.coach.update(view);
  }, signal);
  onTakeFocus(() => here?.coach.takeFocus(), signal);
  followFocus(meet, signal);
  if (!here) leave();
});
