import { h, render } from 'preact';
import palette from '../../assets/tokens.css?inline';
import { PageCoach, type PageState } from '../../components/page-coach';
import css from '../../components/page-coach.css?inline';
import { tell } from '../../lib/browser/page-link';
import type { PageView } from '../../lib/browser/page-view';
import { scoreBoxes } from '../../lib/linkedin/ssi-dashboard';
import { themeOf } from '../../lib/linkedin/theme';
import { made, rootAndBody } from '../../lib/linkedin/unshadowed';
import { voice } from '../../locales';
import { followPage } from './follow-page';
import { createHost } from './host';
import { isNarrow, naturalSize, placeFor, stand } from './stand';

type Shape = 'card' | 'pill';

export interface Coach {
  /** There is something to say about this page: from now on the coach is on it, if the member wants it there. */
  show: (state: Partial<PageState>) => void;
  /** Something changed; what was not on the page yet stays away. */
  update: (state: Partial<PageState>) => void;
  /** The view it shows, or would show. */
  view: () => PageView;
}

/** The page coach on its host element, until `signal` ends it. */
export function coach(view: PageView, signal: AbortSignal): Coach {
  let state: PageState = { view, read: null, failed: null, old: false, panelRefused: false };
  let begun = false;
  /** The shape the member clicked for on this page; until then a narrow window gets a pill. */
  let asked: Shape | null = null;
  let drawn: Shape | null = null;
  /** What the coach must not cover, found anew whenever it is drawn. */
  let boxes: readonly Element[] = [];
  const sizes = new Map<Shape, DOMRectReadOnly>();

  const host = createHost(document, palette + css, (times) => void tell({ type: 'removed', times }), signal);
  const frame = made(document, 'div');
  host.root.append(frame);
  const content = () => frame.firstElementChild as HTMLElement;

  const draw = (shape: Shape) => {
    const { language } = state.view;
    frame.lang = language;
    render(h(PageCoach, { ...state, say: voice(language), shape, onShape: choose, onPanel: openPanel }), frame);
    drawn = shape;
    sizes.set(shape, naturalSize(content()));
  };

  /** The shape that is wanted, or a pill where a card would cover the score; away where even that would. */
  const settle = () => {
    if (!begun || !state.view.shown || signal.aborted) return host.hide();
    host.show();
    const wanted = asked ?? (isNarrow() ? 'pill' : state.view.shape);
    for (const shape of wanted === 'card' ? (['card', 'pill'] as const) : (['pill'] as const)) {
      if (!sizes.has(shape)) draw(shape);
      const place = placeFor(shape, sizes.get(shape) as DOMRectReadOnly, boxes, asked === 'card');
      if (!place) continue;
      if (drawn !== shape) draw(shape);
      return stand(host, content(), place);
    }
    host.hide();
  };

  const redraw = () => {
    sizes.clear();
    boxes = scoreBoxes(document);
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
    frame.className = `frame ${themeOf(rootAndBody(document), (e) => getComputedStyle(e).backgroundColor, prefersDark)}`;
    settle();
  };

  const choose = (shape: Shape) => {
    asked = shape;
    redraw();
    frame.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    void tell({ type: 'view', shape });
  };

  const openPanel = async () => {
    const answer = await tell<{ opened: boolean }>({ type: 'open-panel' });
    update({ panelRefused: !answer?.opened });
  };

  const update = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    redraw();
  };

  host.root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && drawn === 'card') choose('pill');
  });
  // The card changes its own height when the receipt is opened.
  host.root.addEventListener('toggle', redraw, { capture: true });
  followPage({ moved: settle, restyled: redraw }, signal);
  signal.addEventListener('abort', () => render(null, frame));

  return {
    update,
    view: () => state.view,
    show: (change) => {
      begun = true;
      update(change);
    },
  };
}
