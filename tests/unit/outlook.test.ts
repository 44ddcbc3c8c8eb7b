import { describe, expect, it } from 'vitest';
import { seeded } from '../../lib/history/seeded';
import { outlookOf } from '../../lib/score/outlook';
import { day, reading, readings } from './made-history';

const calm = readings(0, 28, () => 40);

it('gives whole points for 7, 14 and 28 days after the latest reading', () => {
  expect(outlookOf(calm, day(28))).toEqual([
    { subject: 'total', day: day(35), days: 7, low: 38, high: 42 },
    { subject: 'total', day: day(42), days: 14, low: 38, high: 42 },
    { subject: 'total', day: day(56), days: 28, low: 37, high: 43 },
  ]);
});

it('draws no wide range from readings that go to and fro around a slow rise', () => {
  const jumps = [0.9, -0.7, 0.2, -1, 0.8, -0.3, 1, -0.9, 0.4, -0.6];
  const drifting = readings(0, 60, (n) => 49 + n / 10 + (jumps[(n * 7) % 10] as number), 2);
  const [week, , month] = outlookOf(drifting, day(60));
  expect((week?.high ?? 0) - (week?.low ?? 0)).toBeLessThanOrEqual(9);
  expect((month?.high ?? 0) - (month?.low ?? 0)).toBeLessThanOrEqual(14);
});

it('leaves out what is too uncertain to say', () => {
  const ahead = (step: number) => {
    const random = seeded(0x5eed);
    const steps = Array.from({ length: 29 }, () => step * (random() - 0.5));
    const wandering = readings(0, 28, (n) => steps.slice(0, n).reduce((sum, each) => sum + each, 40));
    return outlookOf(wandering, day(28));
  };
  expect(ahead(1).map((o) => o.days)).toEqual([7, 14, 28]);
  expect(ahead(2.2).map((o) => o.days)).toEqual([7, 14]);
  for (const { low, high } of [1, 2, 2.2, 3].flatMap(ahead)) expect(high - low).toBeLessThanOrEqual(20);
});

it('says nothing of days that have passed, and never looks further than 28 days', () => {
  expect(outlookOf(calm, day(35)).map((o) => o.days)).toEqual([14, 28]);
  expect(outlookOf(calm, day(41)).map((o) => o.days)).toEqual([14, 28]);
});

it('is silent with too few readings, while nothing is read, and until three readings after a gap', () => {
  expect(outlookOf([], day(0))).toEqual([]);
  expect(
    outlookOf(
      readings(0, 20, () => 40),
      day(20),
    ),
  ).toEqual([]);
  expect(outlookOf(calm, day(42))).toEqual([]);
  const back = [...readings(0, 12, () => 40), ...readings(26, 28, () => 40)];
  expect(outlookOf(back.slice(0, -1), day(27))).toEqual([]);
  expect(outlookOf(back, day(28))).toHaveLength(3);
});

it('stays within the scale, for the total and for a pillar', () => {
  expect(
    outlookOf(
      readings(0, 28, (n) => 97 + n / 14),
      day(28),
    ).at(-1)?.high,
  ).toBe(100);
  expect(
    outlookOf(
      readings(0, 28, (n) => 5.6 - n / 5),
      day(28),
    ).at(-1)?.low,
  ).toBe(0);
  expect(
    outlookOf(
      readings(0, 28, (n) => 97 + n / 14),
      day(28),
      'brand',
    ).at(-1)?.high,
  ).toBe(25);
});

it('spans a movement that slows down and one that goes on', () => {
  const falling = outlookOf(
    readings(0, 28, (n) => 60 - n / 4),
    day(28),
  ).at(-1);
  expect(falling).toMatchObject({ low: 44, high: 49 });
  const rising = outlookOf(
    readings(0, 28, (n) => 40 + n / 4),
    day(28),
  ).at(-1);
  expect(rising).toMatchObject({ low: 49, high: 56 });
  const faster = outlookOf(
    readings(0, 28, (n) => 40 + Math.max(0, n - 16) / 3),
    day(28),
  ).at(-1);
  expect((faster?.high ?? 0) - (faster?.low ?? 0)).toBeGreaterThan(8);
});

describe('a burst', () => {
  const burst = readings(0, 100, (n) => 40 + Math.min(Math.max(n - 30, 0), 7));
  const until = (n: number) => outlookOf(burst.slice(0, n + 1), day(n));

  it('is followed by silence, then by a range that does not draw it on', () => {
    expect(until(38)).toEqual([]);
    expect(until(48).at(-1)).toMatchObject({ low: 44, high: 50 });
  });

  it('makes the range reach down once it can drop out', () => {
    expect(until(85).map((o) => o.low)).toEqual([45, 45, 44]);
    expect(until(100).map((o) => o.low)).toEqual([45, 45, 37]);
  });
});

it('starts again after a step', () => {
  const stepped = [...readings(0, 28, () => 40), ...readings(29, 49, () => 46)];
  expect(outlookOf(stepped, day(49))).toEqual([]);
  expect(outlookOf([...stepped, reading(50, 46)], day(50)).at(0)).toMatchObject({ low: 44, high: 48 });
});
