import { h, render } from 'preact';
import palette from '../../assets/tokens.css?inline';
import { CommentRing, type RingState } from '../../components/comment-ring';
import css from '../../components/comment-ring.css?inline';
import { tell } from '../../lib/browser/page-link';
import { made } from '../../lib/linkedin/unshadowed';
import type { Language } from '../../lib/member/settings';
import type { Say } from '../../locales';
import { type WritingKey, writingVoice } from '../../locales/writing';
import { dress } from '../on-page/dress';
import { followPage } from '../on-page/follow-page';
import { createHost } from '../on-page/host';
import { placer } from './place';

/** The way from the ring to its card: the mouse may be on neither for so long. */
const GRACE_MS = 250;

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
  /** Goes away. */
  hide: () => void;
}

/** What the member can do with the ring. `opened`: they want to know more. `removed`: the page does not let it stand. */
export interface RingActs {
  opened: () => void;
  offHere: () => void;
  offEverywhere: () => void;
  removed: () => void;
}

/** The ring on its host element, until `signal` ends it. */
export function createRing(language: () => Language, acts: RingActs, signal: AbortSignal): Ring {
  let shown: { editor: Element; composer: Element; known: RingState } | null = null;
  let open = false;
  let pinned = false;
  let panelRefused = false;
  let say: Say<WritingKey> | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const host = createHost(document, palette + css, acts.removed, signal);
  const frame = made(document, 'div');
  host.root.append(frame);
  const part = (selector: string) => frame.querySelector<HTMLElement>(selector);
  const parts = () => {
    const ring = part('.ring');
    return ring && { ring, card: part('.card') };
  };
  const place = placer(host.root.host, parts, signal);

  const settle = () => shown && place.settle(shown.editor, shown.composer);
  const draw = () => {
    if (!shown || signal.aborted) return;
    if (say?.language !== language()) say = writingVoice(language());
    frame.lang = say.language;
    const { offHere, offEverywhere } = acts;
    render(
      h(CommentRing, { ...shown.known, open, panelRefused, say, offHere, offEverywhere, onPress: press, onPanel }),
      frame,
    );
  };
  const turn = (now: boolean) => {
    clearTimeout(leaving);
    if (open === now) return;
    open = now;
    if (!now) pinned = panelRefused = false;
    draw();
    settle();
    if (now) acts.opened();
  };
  const press = () => {
    pinned = !pinned;
    turn(pinned);
  };
  const hasFocus = () => host.root.activeElement !== null;
  const onPanel = async () => {
    const answer = await tell<{ opened: boolean }>({ type: 'open-panel' });
    panelRefused = !answer?.opened;
    draw();
    settle();
  };

  // The mouse takes no focus from the editor; the keyboard may.
  host.root.addEventListener('mousedown', (event) => event.preventDefault());
  host.root.addEventListener('focusin', () => turn(true));
  host.root.addEventListener('focusout', () => setTimeout(() => hasFocus() || pinned || turn(false)));
  host.root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && turn(false));
  frame.addEventListener('pointerenter', () => turn(true));
  frame.addEventListener('pointerleave', () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => pinned || hasFocus() || turn(false), GRACE_MS);
  });
  followPage({ moved: place.moved, restyled: () => dress(frame) }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(leaving);
    render(null, frame);
  });

  return {
    show: (editor, composer, known) => {
      const anew = shown?.editor !== editor;
      shown = { editor, composer, known };
      if (anew) dress(frame);
      draw();
      host.show();
      if (anew || open) settle();
    },
    resized: () => void settle(),
    moved: place.moved,
    isOpen: () => open,
    hasFocus,
    hide: () => {
      shown = null;
      place.stop();
      turn(false);
      host.hide();
    },
  };
}
