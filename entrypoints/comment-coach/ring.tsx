import { h, render } from 'preact';
import palette from '../../assets/tokens.css?inline';
import { CommentRing, type RingState } from '../../components/comment-ring';
import css from '../../components/comment-ring.css?inline';
import { tell } from '../../lib/browser/page-link';
import type { WritingView } from '../../lib/browser/writing-view';
import { giveFocus } from '../../lib/linkedin/give-focus';
import { made } from '../../lib/linkedin/unshadowed';
import type { Say } from '../../locales';
import { type WritingKey, writingVoice } from '../../locales/writing';
import { dress } from '../on-page/dress';
import { followPage } from '../on-page/follow-page';
import { createHost } from '../on-page/host';
import { placer } from './place';
import { underMouse } from './under-mouse';

/** How long it can still be heard of ours that it goes, ms. */
const PARTING_MS = 1500;

export interface Ring {
  /** Stands beside this editor and says this from now on. */
  show: (editor: Element, composer: Element, known: RingState) => void;
  /** The editor's size changed. */
  resized: () => void;
  /** The editor moved, as far as we know. */
  moved: () => void;
  isOpen: () => boolean;
  /** Whether the keyboard is in it. */
  hasFocus: () => boolean;
  /** The member pressed the key that leads here, or back to the editor from here. Nothing where no ring of ours is on the page. */
  takeFocus: () => void;
  /** Goes away; resolves once nothing is to be heard of it either. */
  hide: () => Promise<void>;
}

/** What the member can do with the ring. `opened`: they want to know more. `removed`: the page does not let it stand. */
export interface RingActs {
  opened: () => void;
  offHere: () => void;
  offEverywhere: () => void;
  removed: () => void;
}

/** The ring on its host element, until `signal` ends it. */
export function createRing(
  view: () => Pick<WritingView, 'language' | 'key'>,
  acts: RingActs,
  signal: AbortSignal,
): Ring {
  let shown: { editor: Element; composer: Element; known: RingState } | null = null;
  let open = false;
  let pinned = false;
  let asked = false;
  let panelRefused = false;
  let parting: { says: WritingKey; heard: Promise<void> } | null = null;
  let say: Say<WritingKey> | null = null;
  const keyHint = onceAloud();

  const host = createHost(document, palette + css, acts.removed, signal);
  const frame = made(document, 'div');
  host.root.append(frame);
  const part = (selector: string) => frame.querySelector<HTMLElement>(selector);
  const parts = () => {
    const ring = part('.ring');
    return ring && { ring, card: part('.card'), asked };
  };
  const place = placer(host.root.host, parts, signal);

  const settle = () => shown && place.settle(shown.editor, shown.composer);
  const draw = () => {
    if (!shown || signal.aborted) return;
    const { language, key } = view();
    if (say?.language !== language) say = writingVoice(language);
    frame.lang = say.language;
    const now = { open, panelRefused, parting: parting?.says ?? null, shortcut: key, tellsKey: keyHint.isDue() };
    render(h(CommentRing, { ...shown.known, ...now, say, ...on }), frame);
  };
  const turn = (now: boolean) => {
    if (open === now) return;
    open = now;
    if (!now) pinned = asked = panelRefused = false;
    draw();
    settle();
    if (now) acts.opened();
  };
  const leaveAlone = () => pinned || hasFocus() || turn(false);
  const hasFocus = () => host.root.activeElement !== null;
  const giveBack = () => shown && giveFocus(shown.editor);
  const off = (says: WritingKey, act: () => void) => () => {
    if (hasFocus()) giveBack();
    parting = { says, heard: new Promise((done) => setTimeout(done, PARTING_MS)) };
    draw();
    act();
  };
  const on = {
    onPress: () => {
      pinned = !pinned;
      turn(pinned);
    },
    onPanel: async () => {
      const answer = await tell<{ opened: boolean }>({ type: 'open-panel', tab: 'settings' });
      panelRefused = !answer?.opened;
      draw();
      settle();
    },
    offHere: off('commentRing.partHere', acts.offHere),
    offEverywhere: off('commentRing.partEverywhere', acts.offEverywhere),
  };

  // The mouse takes no focus from the editor; the keyboard may.
  host.root.addEventListener('mousedown', (event) => event.preventDefault());
  host.root.addEventListener('focusin', () => turn(true));
  host.root.addEventListener('focusout', () => setTimeout(leaveAlone));
  host.root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    giveBack();
    turn(false);
  });
  const opening = { isOpen: () => open, open: () => turn(true), close: leaveAlone, card: () => part('.card') };
  underMouse(frame, opening, signal);
  followPage({ moved: place.moved, restyled: () => dress(frame) }, signal);
  signal.addEventListener('abort', () => render(null, frame));

  return {
    show: (editor, composer, known) => {
      const anew = shown?.editor !== editor;
      shown = { editor, composer, known };
      parting = null;
      keyHint.heard(known.aloud);
      if (anew) dress(frame);
      draw();
      host.show();
      if (anew || open) settle();
    },
    resized: () => void settle(),
    moved: place.moved,
    isOpen: () => open,
    hasFocus,
    takeFocus: () => {
      if (!shown || parting || !host.root.host.isConnected) return;
      if (hasFocus()) return giveBack();
      asked = true;
      turn(true);
      settle();
      const ring = part('.ring');
      (ring?.hidden ? part('.card') : ring)?.focus({ preventScroll: true });
    },
    hide: async () => {
      const last = parting;
      turn(false);
      shown = null;
      place.stop();
      await last?.heard;
      if (parting === last && !shown) host.hide();
    },
  };
}

/** What is said aloud beside the first thing that is said, as long as that stands, and beside no other. */
function onceAloud() {
  let first: RingState['aloud'] = null;
  let now: RingState['aloud'] = null;
  return {
    isDue: () => now !== null && now === first,
    heard: (aloud: RingState['aloud']) => {
      first ??= aloud;
      now = aloud;
    },
  };
}
