import { h, render } from 'preact';
import palette from '../../assets/tokens.css?inline';
import { ProfilePill, type ProfileState } from '../../components/profile-pill';
import css from '../../components/profile-pill.css?inline';
import { tell } from '../../lib/browser/page-link';
import { MARGIN } from '../../lib/linkedin/place';
import { keptClear } from '../../lib/linkedin/profile/kept-clear';
import { made } from '../../lib/linkedin/unshadowed';
import { type ProfileSay, profileVoice } from '../../locales/profile';
import { dress } from '../on-page/dress';
import { followTheme } from '../on-page/follow-page';
import { createHost } from '../on-page/host';
import { lowerCorner } from '../on-page/lower-corner';
import { naturalSize, stand } from '../on-page/stand';

export interface Pill {
  /** Shows this from now on, if the member wants it there; null takes the pill away. */
  show: (known: Omit<ProfileState, 'panelRefused'> | null) => void;
}

/** The size of a folded pill, px, until its own is known. */
const USUAL: Pick<DOMRectReadOnly, 'width' | 'height'> = { width: 180, height: 36 };

/** What an open card may cover of the window's height; in a low one a readable part of it. Our rule of thumb. */
const SHARE = 0.6;
const LEAST = 260;

/** How tall the open card may be, px; the rest scrolls inside it. */
function cardHeight(): number {
  return Math.min(innerHeight - MARGIN.top - MARGIN.bottom, Math.max(LEAST, innerHeight * SHARE));
}

/** The pill on its host element in a lower corner, until `signal` ends it; `removed` hears how often
 * the page took it away, once it stays away. It opens by a click, and folds by one or by Escape. */
export function pill(removed: (times: number) => void, signal: AbortSignal): Pill {
  let state: ProfileState | null = null;
  let open = false;
  let say: ProfileSay | null = null;
  let size = USUAL;

  const host = createHost(document, palette + css, removed, signal);
  const frame = made(document, 'div');
  host.root.append(frame);
  const corner = lowerCorner(() => settle(), signal);

  const settle = () => {
    const side = open ? (corner.side() ?? 'right') : corner.side();
    if (!state?.view.shown || !side || signal.aborted) return host.hide();
    host.show();
    const content = frame.firstElementChild as HTMLElement;
    stand(host, content, { side, edge: 'bottom', height: open ? cardHeight() : innerHeight });
    if (!open) keepClear();
  };

  /** Folded, it has the size that it had on the page last: elsewhere it has none. */
  const keepClear = () => {
    const now = naturalSize(frame.firstElementChild as HTMLElement);
    if (now.width > 0) size = now;
    corner.keepClear(keptClear(document), size);
  };

  const draw = () => {
    if (!state?.view.shown || signal.aborted) return host.hide();
    const { language } = state.view;
    if (say?.language !== language) say = profileVoice(language);
    frame.lang = language;
    dress(frame);
    render(h(ProfilePill, { ...state, open, say, onOpen: unfold, onPanel: openPanel }), frame);
    if (!open && !corner.side()) keepClear();
    settle();
  };

  const unfold = (now: boolean) => {
    open = now;
    draw();
    frame.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  const openPanel = async () => {
    const answer = await tell<{ opened: boolean }>({ type: 'open-panel', tab: 'profile' });
    if (state) state = { ...state, panelRefused: !answer?.opened };
    draw();
  };

  host.root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && open) unfold(false);
  });
  followTheme(draw, signal);
  addEventListener('resize', draw, { signal });
  signal.addEventListener('abort', () => render(null, frame));

  return {
    show: (known) => {
      state = known && { ...known, panelRefused: state?.panelRefused ?? false };
      draw();
    },
  };
}
