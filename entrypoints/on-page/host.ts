import { made, rootAndBody } from '../../lib/linkedin/unshadowed';
import { leaveStage, takeStage } from './stage';

/** Times our element comes back after the page removed it. */
const RETURNS = 3;

export interface Host {
  /** The closed root: everything of ours is in here. */
  root: ShadowRoot;
  style: CSSStyleDeclaration;
  /** Stands the element on the page, instead of any other of ours: the last child of its place, without an attribute. */
  show: () => void;
  /** Takes it away; one of ours that it hid comes back. */
  hide: () => void;
}

/** Keys and input meant for us must not feed LinkedIn's hot keys. (A page that listens in the capture phase still sees them.) */
const OURS = (
  'keydown keyup keypress beforeinput input change compositionstart compositionupdate compositionend ' +
  'click dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend wheel dragstart drop ' +
  'focusin focusout copy cut paste'
).split(' ');

/**
 * Makes our one element, with `css` inside a closed root. `removed` hears how often the page took it away, once it stays
 * away. `within` says where it stands, null where that is not there now: usually the root element. `theirs` says of an event
 * in our root whether the page may hear it all the same: usually none.
 */
export function createHost(
  page: Document,
  css: string,
  removed: (times: number) => void,
  signal: AbortSignal,
  within: () => Element | null = () => rootAndBody(page)[0] ?? null,
  theirs: (event: Event) => boolean = () => false,
): Host {
  const element = made(page, 'div');
  const root = element.attachShadow({ mode: 'closed' });
  const [sheet, place] = [sheetOf(page, css), sheetOf(page, ':host {}')];
  root.adoptedStyleSheets = [sheet, place];
  for (const type of OURS) root.addEventListener(type, (event) => theirs(event) || event.stopPropagation());

  let shown = false;
  let removals = 0;
  const guard = new MutationObserver(() => {
    if (!shown || element.isConnected || !within()) return;
    removals += 1;
    if (removals <= RETURNS) stand();
    else {
      hide();
      removed(removals - 1);
    }
  });
  /** The document is watched too: a page may exchange its root, or write itself anew. */
  const stand = () => {
    const place = within();
    place?.append(element);
    guard.disconnect();
    for (const node of [page, place]) if (node) guard.observe(node, { childList: true });
  };
  const player = {
    enter: () => {
      shown = true;
      stand();
    },
    leave: () => {
      shown = false;
      guard.disconnect();
      element.remove();
    },
  };
  let wanted = false;
  const show = () => {
    // Said again while another of ours is seen, it does not push that one away.
    if (wanted || removals > RETURNS) return;
    wanted = true;
    takeStage(player);
  };
  const hide = () => {
    wanted = false;
    leaveStage(player);
  };
  signal.addEventListener('abort', hide);
  return { root, style: (place.cssRules[0] as CSSStyleRule).style, show, hide };
}

/** A sheet can only be used in the document it was made for, and that may be a frame's. */
function sheetOf(page: Document, css: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = (page.defaultView ?? globalThis) as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}
