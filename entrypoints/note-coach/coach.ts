import { h, render } from 'preact';
import palette from '../../assets/tokens.css?inline';
import { type Inserting, NoteCoach } from '../../components/note-coach/note-coach';
import css from '../../components/note-coach/note-coach.css?inline';
import { tell } from '../../lib/browser/page-link';
import type { WritingView } from '../../lib/browser/writing-view';
import { giveFocus } from '../../lib/linkedin/give-focus';
import { insertNote } from '../../lib/linkedin/insert-note';
import { asksAddress, type Invitation } from '../../lib/linkedin/invitation';
import { limitIn, notesLeftIn } from '../../lib/linkedin/invitation/allowance';
import { invitedFirstName } from '../../lib/linkedin/invitation/first-name';
import { made } from '../../lib/linkedin/unshadowed';
import type { NoteLanguage } from '../../lib/outreach/template';
import type { NoteCheck } from '../../lib/writing/note';
import { writingVoice } from '../../locales/writing';
import { atLeisure } from '../on-page/at-leisure';
import { dress } from '../on-page/dress';
import { followPage } from '../on-page/follow-page';
import { createHost } from '../on-page/host';
import { judgesHere } from '../on-page/judges';
import { giveWay } from './give-way';
import { leftInBox } from './left-in-box';
import { makeRoom } from './make-room';
import { onWriting } from './on-writing';
import { unusedEscape } from './unused-escape';

/** The coach in one open invitation. */
export interface NoteCoachOnPage {
  update: (view: WritingView) => void;
  /** The member pressed the key that leads here, or back to the field from here. */
  takeFocus: () => void;
  /** The invitation has closed: what the member left in it is remembered by its hashes, to notice when they repeat themselves. */
  closed: () => Promise<void>;
}

/** So long a page may take to put back what it does not want in its field, ms. Our rule. */
const SETTLED_MS = 120;

/** Stands the coach in an invitation until `signal` ends it. What is written stays here, for as long as it is measured. */
export function noteCoach(invitation: Invitation, first: WritingView, signal: AbortSignal): NoteCoachOnPage {
  const { field, dialog, place } = invitation;
  const page = field.ownerDocument;
  let view = first;
  let open = false;
  let text = field.value;
  /** What was found in `text`; null while nothing stands there, and where the judges can’t come. */
  let check: NoteCheck | null = null;
  const left = leftInBox(field, signal);

  const within = () => (place.isConnected ? place : null);
  const host = createHost(page, palette + css, () => {}, signal, within, unusedEscape());
  const frame = made(document, 'div');
  host.root.append(frame);
  const refit = makeRoom(invitation, frame, host, () => open, signal);

  const restyled = () => dress(frame, dialog);
  const draw = () => {
    if (signal.aborted) return;
    frame.lang = view.language;
    const state = { text, check, open, noteLanguage: view.noteLanguage, asksAddress: asksAddress(invitation) };
    const allowance = { limit: limitIn(page, invitation), notesLeft: notesLeftIn(page, invitation) };
    const say = writingVoice(view.language);
    render(h(NoteCoach, { ...state, ...allowance, say, textNow, ...acts }), frame);
    refit();
  };

  const judge = async () => {
    const judges = text.trim() === '' ? null : await judgesHere();
    if (judges) await atLeisure(judges.warmForNote(text), signal);
    if (signal.aborted) return;
    const against = { limit: limitIn(page, invitation), isOnItsWay: true, ...left.against(text, view.memory) };
    check = text.trim() === '' ? null : (judges?.checkNote(text, against) ?? null);
    draw();
  };

  const textNow = () => field.value;
  const onOpen = (wanted: boolean) => {
    open = wanted;
    draw();
  };
  const onInsert = async (note: string, act: Event): Promise<Inserting> => {
    const held = await insertNote(field, note, act, () => new Promise((done) => setTimeout(done, SETTLED_MS)));
    if (held) {
      left.put(field.value);
      return 'inserted';
    }
    const { clipboard } = (page.defaultView ?? window).navigator;
    return clipboard.writeText(note).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
  };
  const onName = () => invitedFirstName(invitation, location.pathname, document.title);
  const onNoteLanguage = async (noteLanguage: NoteLanguage) => {
    update({ ...view, noteLanguage });
    await tell({ type: 'writing', box: 'note', noteLanguage });
  };
  const onOff = () => {
    // Ours goes with the focus in it.
    giveFocus(field);
    void tell({ type: 'writing', box: 'note', off: true });
  };
  const acts = { onOpen, onInsert, onName, onNoteLanguage, onOff };
  const takeFocus = () => {
    if (host.root.activeElement) giveFocus(field);
    else frame.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const update = (news: WritingView) => {
    view = news;
    draw();
  };

  onWriting(
    field,
    (written) => {
      text = written;
      void judge();
    },
    signal,
  );
  giveWay(invitation, frame, () => open && onOpen(false), signal);
  followPage({ moved: refit, restyled }, signal);
  signal.addEventListener('abort', () => render(null, frame));
  restyled();
  host.show();
  draw();
  void judge();
  return { update, takeFocus, closed: () => left.closed(view.memory) };
}
