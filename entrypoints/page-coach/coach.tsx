import { h, render } from 'preact';
import { PageCoach, type PageState } from '../../components/page-coach';
import css from '../../components/page-coach.css?inline';
import { tell } from '../../lib/browser/page-link';
import type { PageView } from '../../lib/browser/page-view';
import { scoreBoxes } from '../../lib/linkedin/ssi-dashboard';
import { themeOf } from '../../lib/linkedin/theme';
import { voice } from '../../locales';
import { createHost } from './host';
import { isNarrow, stand } from './stand';

export interface Coach {
  /** There is something to say about this page: from now on the coach is on it, if the member wants it there. */
  show: (state: Partial<PageState>) => void;
  /** Something changed; what was not on the page yet stays away. */
  update: (state: Partial<PageState>) => void;
}

/** The page coach on its host element, until `signal` ends it. */
export function coach(view: PageView, signal: AbortSignal): Coach {
  let state: PageState = { view, receipt: null, failed: null, old: false, panelRefused: false };
  let begun = false;
  /** What the member chose in this visit; before that, a narrow window gets a pill. */
  let chosen: 'card' | 'pill' | null = null;

  const host = createHost(document, css, (times) => void tell({ type: 'removed', times }), signal);
  const frame = document.createElement('div');
  host.root.append(frame);

  const draw = (shape: 'card' | 'pill') => {
    const dark = themeOf(
      document,
      (e) => getComputedStyle(e).backgroundColor,
      matchMedia('(prefers-color-scheme: dark)').matches,
    );
    frame.className = `frame ${dark}`;
    frame.lang = state.view.language;
    const say = voice(state.view.language);
    render(h(PageCoach, { ...state, say, shape, onShape: choose, onPanel: openPanel }), frame);
    return stand(host, frame.firstElementChild as HTMLElement, scoreBoxes(document), chosen !== null);
  };

  const redraw = () => {
    if (!begun || !state.view.shown || signal.aborted) return host.hide();
    host.show();
    const wanted = chosen ?? (isNarrow() ? 'pill' : state.view.shape);
    if (!draw(wanted) && wanted === 'card') draw('pill');
  };

  const choose = (shape: 'card' | 'pill') => {
    chosen = shape;
    redraw();
    host.root.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    void tell({ type: 'view', shape });
  };

  const openPanel = async () => {
    const answer = await tell<{ opened: boolean }>({ type: 'open-panel' });
    update({ panelRefused: !answer?.opened });
  };

  const update = (change: Partial<PageState>) => {
    if (change.view && change.view.shape !== state.view.shape) chosen = null;
    state = { ...state, ...change };
    redraw();
  };

  host.root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && chosenShape(host.root) === 'card') choose('pill');
  });
  followPage(redraw, signal);
  signal.addEventListener('abort', () => render(null, frame));

  return {
    update,
    show: (change) => {
      begun = true;
      update(change);
    },
  };
}

function chosenShape(root: ShadowRoot): 'card' | 'pill' {
  return root.querySelector('.card') ? 'card' : 'pill';
}

/** Calls `redraw`, at most once a frame, when the window or LinkedIn's theme changes. */
function followPage(redraw: () => void, signal: AbortSignal): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      redraw();
    });
  };
  addEventListener('resize', soon, { signal });
  addEventListener('scroll', soon, { signal, passive: true, capture: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const theme = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) theme.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
  }
  signal.addEventListener('abort', () => theme.disconnect());
}
