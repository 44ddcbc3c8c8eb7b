import { type Box, MARGIN } from '../place';

/** A point in the window, in CSS px: the upper left corner of something. */
export interface Spot {
  x: number;
  y: number;
}
/** The size of something, in CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** Where a ring can stand beside a composer, the best first. */
export const SIDES = ['right', 'left', 'above', 'below'] as const;
export type Side = (typeof SIDES)[number];

/** Air around the ring. */
const AIR = 8;

/**
 * Where a ring of `size` px a side would stand beside a composer, at the height of its editor's last line in sight; null
 * where it would not be in the window, or the editor itself is out of it. LinkedIn's bar at the top is left free.
 */
export function beside(side: Side, composer: Box, editor: Box, size: number, window: Size): Spot | null {
  const [top, bottom] = [MARGIN.top, window.height - 2];
  if (editor.bottom < top || editor.top > bottom) return null;
  const middle = Math.min(editor.bottom, bottom) - Math.min(size, editor.bottom - editor.top) / 2 - size / 2;
  const spots: Record<Side, Spot> = {
    right: { x: composer.right + AIR, y: middle },
    left: { x: composer.left - AIR - size, y: middle },
    above: { x: composer.right - size, y: composer.top - AIR - size },
    below: { x: composer.right - size, y: composer.bottom + AIR },
  };
  const { x, y } = spots[side];
  const inWindow = x >= 2 && x + size <= window.width - 2 && y >= top && y + size <= bottom;
  return inWindow ? { x: Math.round(x), y: Math.round(y) } : null;
}

/** A card that shows so much of itself may stay at the ring's side of the composer; beyond it the roomier side is better. */
const WORTH = 240;
/** Less height than this shows nothing: then the card lies over the composer, which leaves no room beside it. */
const LEAST = 150;

/**
 * Where a card of `size` opens from the `ring`: where it covers neither the composer nor the window's edge, to the
 * ring's side first, then under or over the composer, where the ring is first. Only where the composer fills the window
 * it covers a part of that. `height` is what it may have there; beyond that it scrolls.
 */
export function cardBeside(ring: Box, composer: Box, size: Size, window: Size): Spot & { height: number } {
  const last = { x: window.width - size.width - AIR, y: window.height - AIR };
  const x = Math.max(AIR, Math.min(ring.left, last.x));
  const y = Math.max(MARGIN.top, Math.min(ring.top, last.y - size.height));
  const whole = last.y - MARGIN.top;
  const sides = [
    { x: ring.right + AIR, fits: ring.right + AIR <= last.x && ring.right + AIR >= composer.right },
    { x: ring.left - AIR - size.width, fits: ring.right <= composer.left && ring.left - AIR - size.width >= AIR },
  ];
  const side = sides.find(({ fits }) => fits);
  if (side) return { x: side.x, y, height: Math.min(size.height, whole) };
  const foot = Math.max(composer.bottom, ring.bottom, MARGIN.top) + AIR;
  const head = Math.min(composer.top, ring.top, window.height) - AIR;
  const [under, over] = [last.y - foot, head - MARGIN.top];
  const enough = (room: number) => room >= Math.min(size.height, WORTH);
  const isOver = ring.bottom <= composer.top ? enough(over) || over > under : !enough(under) && over > under;
  const height = Math.min(size.height, isOver ? over : under);
  if (height < Math.min(size.height, LEAST)) return upon(ring, x, size, window);
  return { x, y: isOver ? head - height : foot, height };
}

/** Over the composer, under the ring or over it, wherever there is more room in the window. */
function upon(ring: Box, x: number, size: Size, window: Size): Spot & { height: number } {
  const [top, bottom] = [MARGIN.top, window.height - AIR];
  const inside = (y: number) => Math.min(Math.max(y, top), bottom);
  const [foot, head] = [inside(ring.bottom + AIR), inside(ring.top - AIR)];
  const isUnder = bottom - foot >= head - top;
  const height = Math.min(size.height, isUnder ? bottom - foot : head - top);
  return { x, y: isUnder ? foot : head - height, height };
}
