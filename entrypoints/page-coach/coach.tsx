import { h, render } from 'preact';
import palette from '../../assets/tokens.css?inline';
import { PageCoach, type PageState } from '../../components/page-coach';
import css from '../../components/page-coach.css?inline';
import { tell } from '../../lib/browser/page-link';
import type { PageView } from '../../lib/browser/page-view';
import { scoreBoxes } from '../../lib/linkedin/ssi-dashboard';
import { made } from '../../lib/linkedin/unshadowed';
import type { Language } from '../../lib/member/settings';
import { type Say, voice } from '../../locales';
import { dress } from '../on-page/dress';
import { followPage } from '../on-page/follow-page';
import { createHost } from '../on-page/host';
import { isNarrow, naturalSize, placeFor, stand } from '../on-page/stand';

type Shape = 'card' | 'pill';

export interface Coach {
  /** This may be shown soon: drawn ahead, but not in the page. */
  prepare: (state: Partial<PageState>) => void;
  /** There is something to say about this page: from now on the coach is on it, if the member wants it there. */
  show: (state: Partial<PageState>) => void;
  /** Something changed; what was not on the page yet stays away. */
  update: (state: Partial<PageState>) => void;
  /** The view it shows, or would show. */
  view: () => PageView;
}

/** The page coach on its host element, until `signal` ends it. */
export function coach(view: PageView, signal: AbortSignal): Coach {
  let state: PageState = {
    view,
    read: null,
    kept: false,
    failed: null,
    old: false,
    panelRefused: false,
    receipt: false,
  };
  let begun = false;
  /** The shape the member clicked for on this page; until then a narrow window gets a pill. */
  let asked: Shape | null = null;
  let drawn: Shape | null = null;
  /** What the coach must not cover, found anew whenever it is drawn. */
  let boxes: readonly Element[] = [];
  const sizes = new Map<Shape, DOMRectReadOnly>();
  const voices = new Map<Language, Say>();

  const host = createHost(document, palette + css, (times) => void tell({ type: 'removed', times }), signal);
  const frame = made(document, 'div');
  host.root.append(frame);
  const content = () => frame.firstElementChild as HTMLElement;

  const drawOn = (shape: Shape, shown: PageState) => {
    const { language } = shown.view;
    const say = voices.get(language) ?? voice(language);
    voices.set(language, say);
    frame.lang = language;
    render(h(PageCoach, { ...shown, say, shape, onShape: choose, onPanel: openPanel, onReceipt: openReceipt }), frame);
    drawn = shape;
  };
  const draw = (shape: Shape) => {
    drawOn(shape, state);
    sizes.set(shape, naturalSize(content()));
  };
  const wanted = () => asked ?? (isNarrow() ? 'pill' : state.view.shape);

  /** The shape that is wanted, or a pill where a card would cover the score; away where even that would. */
  const settle = () => {
    if (!begun || !state.view.shown || signal.aborted) return host.hide();
    host.show();
    for (const shape of wanted() === 'card' ? (['card', 'pill'] as const) : (['pill'] as const)) {
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
    dress(frame);
    settle();
  };

  const choose = (shape: Shape) => {
    asked = shape;
    redraw();
    frame.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    void tell({ type: 'view', shape });
  };

  const openReceipt = (receipt: boolean) => {
    update({ receipt });
    const body = frame.querySelector('.body');
    if (body) body.scrollTop = 0;
  };

  const openPanel = async () => {
    const answer = await tell<{ opened: boolean }>({ type: 'open-panel' });
    update({ panelRefused: !answer?.opened });
  };

  const update = (change: Partial<PageState>) => {
    const before = state;
    state = { ...state, ...change };
    // The worker often says again what stands there already: a second drawing would delay the first one's frame.
    if (JSON.stringify(state) !== JSON.stringify(before)) redraw();
  };

  host.root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && drawn === 'card') choose('pill');
  });
  followPage({ moved: settle, restyled: redraw }, signal);
  signal.addEventListener('abort', () => render(null, frame));

  return {
    prepare: (change) => {
      const soon = { ...state, ...change };
      if (begun || !soon.view.shown || signal.aborted) return;
      dress(frame);
      drawOn(wanted(), soon);
    },
    update,
    view: () => state.view,
    show: (change) => {
      if (begun) return update(change);
      begun = true;
      state = { ...state, ...change };
      redraw();
    },
  };
}
