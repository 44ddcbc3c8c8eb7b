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

/**
 * Where a card of `size` opens from the `ring`: where it covers neither the composer nor the window's edge, to the
 * ring's side first, then under or over the composer. `height` is what it may have there; beyond that it scrolls.
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
  const foot = Math.max(composer.bottom, ring.bottom) + AIR;
  const head = Math.min(composer.top, ring.top) - AIR;
  const [under, over] = [last.y - foot, head - MARGIN.top];
  if (under >= size.height || under >= over) return { x, y: foot, height: Math.max(0, Math.min(size.height, under)) };
  const height = Math.min(size.height, over);
  return { x, y: head - height, height };
}
