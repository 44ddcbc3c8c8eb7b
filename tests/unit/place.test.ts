import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, MARGIN, placeIn } from '../../lib/linkedin/place';

const window = { width: 1280, height: 800 };
const card = { width: 320, height: 300 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('the coach stands', () => {
  it('at the right where nothing is in the way', () => {
    expect(placeIn(window, [], card)).toEqual({ side: 'right', edge: 'top', height: 300 });
  });
  it('below what is in the way', () => {
    expect(placeIn(window, [box(200, 100, 1100, 400)], card)).toEqual({ side: 'right', edge: 'bottom', height: 300 });
  });
  it('smaller where only that much room is left, and nowhere where it is less than the least', () => {
    const score = [box(100, 300, 1200, 700)];
    expect(placeIn(window, score, card)).toBeNull();
    expect(placeIn(window, score, card, 200)).toEqual({ side: 'right', edge: 'top', height: 300 - 8 - MARGIN.top });
    expect(placeIn(window, score, card, 250)).toBeNull();
  });
});

it('never covers a box, whatever the page looks like', () => {
  const side = fc.integer({ min: -200, max: 1600 });
  const size = fc.integer({ min: 1, max: 900 });
  const boxes = fc.array(
    fc.tuple(side, side, size, size).map(([left, top, w, h]) => box(left, top, left + w, top + h)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(boxes, fc.integer({ min: 40, max: 600 }), (boxes, height) => {
      const place = placeIn(window, boxes, { width: 320, height }, Math.min(height, 120));
      if (!place) return;
      const left = place.side === 'left' ? MARGIN.side : window.width - MARGIN.side - 320;
      const top = place.edge === 'top' ? MARGIN.top : window.height - MARGIN.bottom - place.height;
      expect(place.height).toBeGreaterThanOrEqual(Math.min(height, 120));
      expect(top).toBeGreaterThanOrEqual(0);
      for (const b of boxes) {
        const apart = b.right <= left || b.left >= left + 320 || b.bottom <= top || b.top >= top + place.height;
        expect(apart, JSON.stringify({ place, b })).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
