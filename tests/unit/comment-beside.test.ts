import { describe, expect, it } from 'vitest';
import { beside, cardBeside, SIDES } from '../../lib/linkedin/comment-box/beside';
import { blankSpots } from '../../lib/linkedin/comment-box/blank';
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

  it('stays at the ring’s side of the composer where enough of it is seen there', () => {
    const [narrow, at] = [{ width: 360, height: 640 }, box(16, 380, 328, 80)];
    const { y, height } = cardBeside(box(308, 336, RING, RING), at, card, narrow);
    expect([y + height, height]).toEqual([328, 264]);
    expect(cardBeside(box(308, 236, RING, RING), box(16, 280, 328, 80), card, narrow).y).toBe(368);
  });

  it('lies over a composer that fills the window, within reach of the ring', () => {
    const narrow = { width: 360, height: 640 };
    for (const top of [70, 300, 598]) {
      const ring = box(308, top, RING, RING);
      const { x, y, height } = cardBeside(ring, box(16, -100, 328, 900), card, narrow);
      const opened = box(x, y, card.width, height);
      expect(meet(opened, ring)).toBe(false);
      expect(Math.min(Math.abs(opened.top - ring.bottom), Math.abs(ring.top - opened.bottom))).toBe(8);
      expect(height).toBeGreaterThan(240);
    }
  });
});

describe('a ring within a composer that leaves no room beside it', () => {
  const [narrow, at, inner] = [{ width: 360, height: 640 }, box(16, -100, 328, 900), box(29, -92, 302, 884)];
  const line = (top: number, width: number) => box(29, top, width, 20);

  it('stands where no line reaches, the highest in sight first', () => {
    const lines = [line(60, 290), line(80, 290), line(100, 120), line(120, 200), line(140, 290), line(160, 100)];
    const spots = blankSpots(lines, at, inner, RING, narrow);
    expect(spots.map(({ y }) => y)).toEqual([100, 160]);
    for (const { x, y } of spots) expect(lines.some((each) => meet(each, box(x, y, RING, RING)))).toBe(false);
  });

  it('stands nowhere where every line is full, and never out of the window', () => {
    const full = Array.from({ length: 40 }, (_, i) => line(-90 + i * 20, 290));
    expect(blankSpots(full, at, inner, RING, narrow)).toEqual([]);
    expect(blankSpots([], at, inner, RING, narrow)).toEqual([{ x: 306, y: 64 }]);
    expect(blankSpots([], at, box(29, -900, 302, 884), RING, narrow)).toEqual([]);
  });
});
