import type { Invitation } from '../../lib/linkedin/invitation';
import { around } from '../../lib/linkedin/looking';
import type { Host } from '../on-page/host';

/** Room that stays free above and below a dialog, and what we take at least and at most once open, all in px. Our rule. */
const MARGIN = 48;
const LEAST = 170;
const MOST = 520;

/**
 * Gives our open part its height and place until `signal` ends it. The dialog's buttons stay in sight, and where it scrolls
 * its content, ours stands at the lower end of what can be seen of that, over what is above where room is short: one thing
 * that scrolls inside another hides its buttons. Answers what to call when the window or we have changed.
 */
export function makeRoom(
  { dialog, place }: Invitation,
  frame: HTMLElement,
  { style }: Host,
  isOpen: () => boolean,
  signal: AbortSignal,
): () => void {
  const scroller = scrollerOf(place, dialog);
  const refit = () => {
    set(style, 'position', isOpen() && scroller ? 'sticky' : '');
    set(style, 'bottom', isOpen() && scroller ? '0' : '');
    set(style, 'z-index', isOpen() && scroller ? '1' : '');
    const room = (beside: number) => {
      const { innerHeight } = dialog.ownerDocument.defaultView ?? window;
      const px = Math.min(MOST, Math.max(LEAST, innerHeight - MARGIN - beside));
      set(frame.style, '--room', isOpen() ? `${Math.round(px)}px` : '');
    };
    const { height } = dialog.getBoundingClientRect();
    room(height - (scroller?.clientHeight ?? frame.getBoundingClientRect().height));
    // The dialog itself may be kept lower than the window: then its content scrolls, and is as high as it gets.
    if (!isOpen() || !scroller || scroller.scrollHeight <= scroller.clientHeight) return;
    const { paddingTop, paddingBottom } = getComputedStyle(scroller);
    const seen = scroller.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    set(frame.style, '--room', `${Math.round(Math.min(MOST, Math.max(LEAST, seen)))}px`);
  };
  const grown = new ResizeObserver(refit);
  grown.observe(frame);
  signal.addEventListener('abort', () => grown.disconnect());
  return refit;
}

/** What of the dialog scrolls the place where ours stands; null where nothing does. */
function scrollerOf(place: Element, dialog: Element): Element | null {
  for (let up: Element | null = place; up && up !== around(dialog); up = around(up))
    if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  return null;
}

function set(style: CSSStyleDeclaration, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value, name === '--room' ? '' : 'important');
}
