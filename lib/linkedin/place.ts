/** A box in the window, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where our element stands: a corner of the window, and how tall it may be there. */
export interface Place {
  side: 'left' | 'right';
  edge: 'top' | 'bottom';
  height: number;
}

/** Distance to the window's edges; at the top, LinkedIn's own bar is left free. */
export const MARGIN = { side: 16, bottom: 16, top: 64 };
/** Air between us and the score. */
const AIR = 8;

/**
 * The corner in which an element of `size` covers none of the `boxes`: the first one it fits whole, else the roomiest
 * that offers at least `least` px of height, else null.
 */
export function placeIn(
  window: { width: number; height: number },
  boxes: readonly Box[],
  size: { width: number; height: number },
  least = size.height,
): Place | null {
  let best: Place | null = null;
  for (const side of ['right', 'left'] as const) {
    const left = side === 'left' ? MARGIN.side : window.width - MARGIN.side - size.width;
    const beside = boxes.filter((b) => b.right + AIR > left && b.left - AIR < left + size.width);
    for (const edge of ['top', 'bottom'] as const) {
      const room = edge === 'top' ? roomBelow(MARGIN.top, beside, window.height) : roomAbove(window.height, beside);
      if (room >= size.height) return { side, edge, height: size.height };
      if (room >= least && room > (best?.height ?? 0)) best = { side, edge, height: Math.floor(room) };
    }
  }
  return best;
}

function roomBelow(top: number, boxes: readonly Box[], height: number): number {
  const first = boxes.filter((b) => b.bottom + AIR > top).map((b) => b.top - AIR);
  return Math.min(height - MARGIN.bottom, ...first) - top;
}

function roomAbove(height: number, boxes: readonly Box[]): number {
  const foot = height - MARGIN.bottom;
  const last = boxes.filter((b) => b.top - AIR < foot).map((b) => b.bottom + AIR);
  return foot - Math.max(MARGIN.top, ...last);
}
