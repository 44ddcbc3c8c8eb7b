import { MARGIN, placeIn } from '../../lib/linkedin/place';
import type { Host } from './host';

/** Below this width, or zoomed that far, the coach starts as a pill. */
const ROOM_FOR_A_CARD = 1024;
/** A card with less height than this says too little; a pill says it better. */
const LEAST_CARD = 180;

/** Whether the window is too narrow for a card that nobody asked for. */
export function isNarrow(): boolean {
  return innerWidth < ROOM_FOR_A_CARD;
}

/**
 * Stands what is in `host` where it covers none of `boxes`. False where it covers the score in every corner; a card is
 * then better a pill. `asked`: the member opened it themselves just now, so in a narrow window it may lie over the page.
 */
export function stand(host: Host, content: HTMLElement, boxes: readonly Element[], asked: boolean): boolean {
  content.style.setProperty('--room', '100000px');
  const { width, height } = content.getBoundingClientRect();
  const window = { width: innerWidth, height: innerHeight };
  const least = Math.min(height, LEAST_CARD);
  const place =
    placeIn(
      window,
      boxes.map((box) => box.getBoundingClientRect()),
      { width, height },
      least,
    ) ?? (asked ? placeIn(window, [], { width, height }, 0) : null);
  if (!place) return false;
  content.style.setProperty('--room', `${place.height}px`);
  const { style } = host;
  for (const edge of ['left', 'right', 'top', 'bottom'] as const) style.setProperty(edge, 'auto', 'important');
  style.setProperty(place.side, `${MARGIN.side}px`, 'important');
  style.setProperty(place.edge, `${MARGIN[place.edge]}px`, 'important');
  return true;
}
