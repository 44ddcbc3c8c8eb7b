import { pageIn } from '../comment-box';
import { holds, nearest } from '../looking';
import type { Size, Spot } from './beside';

/** What a ring must not lie on. */
const OCCUPIED =
  'a,button,input,textarea,select,label,summary,img,svg,video,canvas,[role="button"],[role="link"],[role="menuitem"],[contenteditable="true"]';

/**
 * Whether nothing to read, to look at or to press is under a spot of this size, as the page stands now. `ours` is no part
 * of it, nor is an `editor` whose lines were looked at.
 */
export function isFree(
  page: Document,
  { x, y }: Spot,
  { width, height }: Size,
  ours: Element,
  editor?: Element,
): boolean {
  const points = [0.08, 0.5, 0.92].flatMap((part) => [0.08, 0.5, 0.92].map((down) => [part, down] as const));
  return points.every(([across, down]) => {
    const found = under(page, x + across * width, y + down * height, ours);
    return (found && editor && holds(editor, found)) || isBlank(found);
  });
}

/** The topmost element at a point of the window, also in frames and open shadow roots. */
function under(page: Document | ShadowRoot, x: number, y: number, ours: Element): Element | null {
  const { elementsFromPoint } = (page.nodeType === 9 ? Document : ShadowRoot).prototype;
  const all: Element[] = elementsFromPoint.call(page, x, y);
  const top = all.find((element) => element !== ours) ?? null;
  const frame = pageIn(top);
  if (top && frame) {
    const { left, top: down } = top.getBoundingClientRect();
    return under(frame, x - left, y - down, ours) ?? top;
  }
  return top?.shadowRoot ? (under(top.shadowRoot, x, y, ours) ?? top) : top;
}

function isBlank(element: Element | null): boolean {
  if (!element) return true;
  if (nearest(element, OCCUPIED)) return false;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
  return true;
}
