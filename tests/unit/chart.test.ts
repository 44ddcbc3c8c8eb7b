import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  clustersOf,
  dotsOf,
  frameOf,
  lineOf,
  type Point,
  strokesOf,
  thinned,
  within,
} from '../../components/chart-geometry';
import { addDays } from '../../lib/score/day';

const FROM = '2026-01-01';
const at = (n: number, value: number): Point => ({ day: addDays(FROM, n), value });
const frame = { from: FROM, to: addDays(FROM, 10), low: 0, high: 100 };

it('shows a range of days that ends today', () => {
  const history = [at(0, 1), at(3, 2), at(4, 3), at(10, 4)];
  expect(within(history, 7, addDays(FROM, 10))).toEqual([at(4, 3), at(10, 4)]);
  expect(within(history, 'all', addDays(FROM, 10))).toHaveLength(4);
});

describe('frame', () => {
  const bounds = (values: number[], max = 100) => {
    const { low, high } = frameOf(
      values.map((value, n) => at(n, value)),
      FROM,
      addDays(FROM, 10),
      max,
    );
    return [low, high];
  };

  it('rounds outwards to tenths of the whole', () => {
    expect(bounds([42, 47])).toEqual([40, 50]);
    expect(bounds([6.1, 9.4], 25)).toEqual([5, 10]);
  });

  it('has a height for one value, for zero and for full marks', () => {
    expect(bounds([40])).toEqual([40, 50]);
    expect(bounds([0, 0])).toEqual([0, 10]);
    expect(bounds([100])).toEqual([90, 100]);
    expect(bounds([25], 25)).toEqual([22.5, 25]);
    expect(bounds([])).toEqual([0, 10]);
  });
});

it('draws a line from bottom left to top right', () => {
  expect(lineOf([at(0, 0), at(5, 50), at(10, 100)], frame)).toBe('M0 100L50 50L100 0');
});

it('draws no line across more than seven missing days', () => {
  const month = { ...frame, to: addDays(FROM, 20) };
  expect(lineOf([at(0, 0), at(7, 0)], month)).toBe('M0 100L35 100');
  expect(lineOf([at(0, 0), at(8, 0), at(9, 0)], month)).toBe('M0 100M40 100L45 100');
});

it('draws a dot for each reading, a single day in the middle', () => {
  expect(dotsOf([at(0, 0), at(10, 100)], frame)).toBe('M0 100h0M100 0h0');
  expect(dotsOf([at(0, 50)], { ...frame, to: FROM })).toBe('M50 50h0');
});

describe('thinning', () => {
  const points = Array.from({ length: 3650 }, (_, n) => at(n, 50 + 20 * Math.sin(n / 40) + (n === 1234 ? 25 : 0)));
  const years = { from: FROM, to: addDays(FROM, 3649), low: 0, high: 100 };

  it('keeps few points as they are', () => {
    expect(thinned(points.slice(0, 200), years, 100)).toHaveLength(200);
  });

  it('keeps every peak and the order, with at most two points for each column', () => {
    const thin = thinned(points, years, 300);
    expect(thin.length).toBeLessThanOrEqual(600);
    expect(thin).toContain(points[1234]);
    const lowest = points.reduce((a, b) => (b.value < a.value ? b : a));
    expect(thin).toContain(lowest);
    expect(thin.map((p) => p.day)).toEqual(thin.map((p) => p.day).sort());
  });
});

describe('marked stretches', () => {
  const mark = (from: string, to: string) => ({ kind: 'holiday' as const, from, to });
  const bands = (...marks: ReturnType<typeof mark>[]) => bandsOf(marks, '2026-11-01', '2026-11-11');

  it('are cut to the days shown, and left out beyond them', () => {
    expect(bands(mark('2026-10-20', '2026-11-06'))).toEqual([{ kind: 'holiday', x: 0, width: 50 }]);
    expect(bands(mark('2026-11-06', '2026-12-24'))).toEqual([{ kind: 'holiday', x: 50, width: 50 }]);
    expect(bands(mark('2026-10-01', '2026-10-31'), mark('2026-11-12', '2026-11-12'))).toEqual([]);
  });

  it('stay visible and inside, also a single day at the end', () => {
    expect(bands(mark('2026-11-11', '2026-11-11'))).toEqual([{ kind: 'holiday', x: 99.2, width: 0.8 }]);
  });
});

it('gathers days that a chart has no room to number apart', () => {
  const days = [-1, 0, 2, 50, 54, 55, 101].map((n) => addDays(FROM, n));
  expect(clustersOf(days, FROM, addDays(FROM, 100))).toEqual([
    { x: 0, days: [days[1], days[2]] },
    { x: 50, days: [days[3], days[4]] },
    { x: 55, days: [days[5]] },
  ]);
  expect(clustersOf([FROM], FROM, FROM)).toEqual([{ x: 0, days: [FROM] }]);
});

it('marks single days at the foot of the box, and only those inside the frame', () => {
  const days = [addDays(FROM, -1), FROM, addDays(FROM, 5), addDays(FROM, 11)];
  expect(strokesOf(days, FROM, addDays(FROM, 10))).toBe('M0 100v-12M50 100v-12');
  expect(strokesOf([FROM], FROM, FROM)).toBe('M0 100v-12');
});
