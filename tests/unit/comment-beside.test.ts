import { describe, expect, it } from 'vitest';
import { beside, cardBeside, SIDES } from '../../lib/linkedin/comment-box/beside';
import type { Box } from '../../lib/linkedin/place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const WINDOW = { width: 1280, height: 800 };
const composer = box(380, 300, 520, 80);
const editor = box(392, 308, 496, 24);
const RING = 36;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a ring beside a composer', () => {
  it.each(SIDES)('%s of it: in the window, off the composer', (side) => {
    const spot = beside(side, composer, editor, RING, WINDOW);
    expect(spot).not.toBeNull();
    if (spot) expect(meet(box(spot.x, spot.y, RING, RING), composer)).toBe(false);
  });

  it('stands at the middle of one line, and at the last line of many', () => {
    expect(beside('right', composer, editor, RING, WINDOW)).toEqual({ x: 908, y: 302 });
    expect(beside('right', composer, box(392, 308, 496, 200), RING, WINDOW)?.y).toBe(472);
  });

  it('stays at the last line in sight of an editor that goes on below the window', () => {
    expect(beside('right', box(380, 300, 520, 900), box(392, 308, 496, 800), RING, WINDOW)?.y).toBe(762);
  });

  it.each([
    ['right', box(700, 300, 560, 80)],
    ['left', box(20, 300, 520, 80)],
    ['above', box(380, 70, 520, 80)],
    ['below', box(380, 700, 520, 80)],
  ] as const)('has no place %s where the window ends, or LinkedIn’s own bar begins', (side, at) => {
    const inner = box(at.left + 12, at.top + 8, 300, 24);
    expect(beside(side, at, inner, RING, WINDOW)).toBeNull();
  });

  it.each([-400, 900])('is out of sight with its editor', (top) => {
    expect(SIDES.map((side) => beside(side, box(380, top, 520, 80), box(392, top, 496, 24), RING, WINDOW))).toEqual(
      SIDES.map(() => null),
    );
  });
});

describe('the card that opens', () => {
  const card = { width: 300, height: 380 };
  it.each([
    ['beside a ring on the right', box(908, 302, RING, RING), composer, WINDOW],
    ['beside a ring on the left', box(336, 302, RING, RING), composer, WINDOW],
    [
      'under a composer that is as wide as the window',
      box(350, 260, RING, RING),
      box(10, 300, 380, 80),
      { width: 400, height: 800 },
    ],
    ['over a composer that is far down', box(350, 560, RING, RING), box(10, 600, 380, 80), { width: 400, height: 800 }],
    ['beside a ring near the lower edge', box(908, 740, RING, RING), box(380, 700, 520, 80), WINDOW],
  ])('%s: covers neither of them, and stays in the window', (_, ring, at, window) => {
    const { x, y, height } = cardBeside(ring, at, card, window);
    const opened = box(x, y, card.width, height);
    expect(meet(opened, at) || meet(opened, ring)).toBe(false);
    expect(opened.left >= 0 && opened.right <= window.width && opened.bottom <= window.height && opened.top >= 52).toBe(
      true,
    );
    expect(height).toBeGreaterThan(200);
  });
});
