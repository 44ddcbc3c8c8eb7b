import { MARGIN, type Place, placeIn } from '../../lib/linkedin/place';
import type { Host } from './host';

/** Below this width, or zoomed that far, the coach starts as a pill. */
const ROOM_FOR_A_CARD = 1024;
/** Less height than this and a card says too little: a pill says it better, unless the member asked for the card. */
const LEAST = { card: 200, asked: 120 };

/** Whether the window is too narrow for a card that nobody asked for. */
export function isNarrow(): boolean {
  return innerWidth < ROOM_FOR_A_CARD;
}

/**
 * A place for a `shape` of `size` where it covers none of the `boxes`, or null. Only in a narrow window a card that the
 * member opened themselves (`asked`) may lie over the page: there is nowhere else.
 */
export function placeFor(
  shape: 'card' | 'pill',
  size: DOMRectReadOnly,
  boxes: readonly Element[],
  asked: boolean,
): Place | null {
  const window = { width: innerWidth, height: innerHeight };
  const least = shape === 'pill' ? size.height : Math.min(size.height, asked ? LEAST.asked : LEAST.card);
  const taken = boxes.map((box) => box.getBoundingClientRect());
  return placeIn(window, taken, size, least) ?? (asked && isNarrow() ? placeIn(window, [], size, 0) : null);
}

/** Moves the host to its place; `content` may grow as tall as the place allows and scrolls within beyond that. */
export function stand(host: Host, content: HTMLElement, place: Place): void {
  content.style.setProperty('--room', `${place.height}px`);
  for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
    const value = edge === place.side ? `${MARGIN.side}px` : edge === place.edge ? `${MARGIN[place.edge]}px` : 'auto';
    host.style.setProperty(edge, value, 'important');
  }
}

/** The size content would like to have, whatever its place allows now. */
export function naturalSize(content: HTMLElement): DOMRectReadOnly {
  const room = content.style.getPropertyValue('--room');
  content.style.setProperty('--room', 'none');
  const { width, height } = content.getBoundingClientRect();
  content.style.setProperty('--room', room || 'none');
  return new DOMRectReadOnly(0, 0, width, height);
}
