import { describe, expect, it } from 'vitest';
import { seeded } from '../../lib/history/seeded';
import { slopesAhead } from '../../lib/score/agreement';
import { differenceOf } from '../../lib/score/difference';
import { evidenceOf } from '../../lib/score/evidence';
import { plateauOf } from '../../lib/score/plateau';
import { seriesOf } from '../../lib/score/series';
import { slopeOf } from '../../lib/score/slope';
import { certaintyOf, trendOf } from '../../lib/score/trend';
import { wobbleOf } from '../../lib/score/wobble';
import { day, reading, readings } from './made-history';

describe('how much may be said', () => {
  it('grows with readings and days', () => {
    expect(evidenceOf([], day(0))).toBe('none');
    expect(
      evidenceOf(
        readings(0, 1, () => 40),
        day(1),
      ),
    ).toBe('values');
    expect(
      evidenceOf(
        readings(0, 2, () => 40),
        day(2),
      ),
    ).toBe('difference');
    expect(
      evidenceOf(
        readings(0, 20, () => 40),
        day(20),
      ),
    ).toBe('difference');
    expect(
      evidenceOf(
        readings(0, 21, () => 40),
        day(21),
      ),
    ).toBe('trend');
    expect(
      evidenceOf(
        readings(0, 18, () => 40, 3),
        day(18),
      ),
    ).toBe('difference');
    expect(
      evidenceOf(
        readings(0, 21, () => 40, 3),
        day(21),
      ),
    ).toBe('trend');
    expect(
      evidenceOf(
        readings(0, 24, () => 40, 4),
        day(24),
      ),
    ).toBe('difference');
  });

  it('shrinks to values while nothing was read for 14 days', () => {
    const month = readings(0, 28, () => 40);
    expect(evidenceOf(month, day(41))).toBe('trend');
    expect(evidenceOf(month, day(42))).toBe('values');
  });

  it('starts again at a step and after 90 days unseen', () => {
    const stepped = [...readings(0, 28, () => 40), ...readings(29, 31, () => 46)];
    expect(evidenceOf(stepped, day(31))).toBe('difference');
    const away = [...readings(0, 28, () => 40), ...readings(118, 119, () => 40)];
    expect(evidenceOf(away, day(119))).toBe('values');
  });
});

it('says the difference since the first comparable reading from three readings on', () => {
  const few = [reading(0, 40), reading(2, 41), reading(9, 42.125)];
  expect(differenceOf(few.slice(0, 2), day(2))).toBeNull();
  expect(differenceOf(few, day(9))).toEqual({ subject: 'total', since: day(0), days: 9, points: 2.125 });
  expect(differenceOf(few, day(23))).toBeNull();
  const stepped = [...readings(0, 28, () => 40), ...readings(29, 33, (n) => 46 + (n - 29) / 8)];
  expect(differenceOf(stepped, day(33), 'people')).toMatchObject({ since: day(29), points: 0.125 });
});

describe('the slope', () => {
  it('is the median over all pairs: one wrong value does not bend it', () => {
    const points = seriesOf(
      readings(0, 28, (n) => 40 + n / 10),
      'total',
    );
    expect(slopeOf(points)).toBeCloseTo(0.1, 6);
    expect(slopeOf(points.map((p, i) => (i === 27 ? { ...p, points: 99 } : p)))).toBeCloseTo(0.1, 2);
  });

  it('needs two days', () => {
    expect(slopeOf([])).toBeNull();
    expect(slopeOf([{ day: day(0), points: 1 }])).toBeNull();
    expect(
      slopeOf([
        { day: day(0), points: 1 },
        { day: day(0), points: 2 },
      ]),
    ).toBeNull();
  });
});

it('puts a change into words at 1, 2 and 3 points, either way', () => {
  expect([0, 0.999, 1, -1.999, 2, -2.999, 3, -30].map(certaintyOf)).toEqual([
    ...['level', 'level', 'slight', 'slight', 'probable', 'probable', 'clear', 'clear'],
  ]);
});

describe('the trend', () => {
  it('says change, days and readings of the last 28 days', () => {
    const history = readings(0, 60, (n) => (n < 32 ? 50 - n / 4 : 42 + (n - 32) / 7), 2);
    expect(trendOf(history, day(60))).toMatchObject({
      subject: 'total',
      change: 4,
      certainty: 'clear',
      from: day(32),
      to: day(60),
      readings: 15,
    });
  });

  it('follows one pillar', () => {
    const history = Array.from({ length: 29 }, (_, n) =>
      reading(n, { brand: 10, people: 10 + n / 14, insights: 10 - n / 28, relationships: 10 }),
    );
    const changes = (['brand', 'people', 'insights'] as const).map((p) => trendOf(history, day(28), p)?.change);
    expect(changes).toEqual([0, 2, -1]);
  });

  it('is silent where the readings do not allow one', () => {
    expect(
      trendOf(
        readings(0, 20, (n) => 40 + n),
        day(20),
      ),
    ).toBeNull();
    expect(
      trendOf(
        readings(0, 28, (n) => 40 + n / 9),
        day(42),
      ),
    ).toBeNull();
  });

  it('has a wobble of its own: how far nine of ten readings lie beside it, never more than they show', () => {
    const wobble = (total: (n: number) => number) => trendOf(readings(0, 28, total), day(28))?.wobble;
    expect(wobble((n) => 40 + n / 10)).toBe(0);
    expect(wobble((n) => 40 + n / 10 + (n % 2) * 2)).toBe(2);
    expect(wobble((n) => (n === 9 ? 90 : 40 + ((n * n) % 5) / 2))).toBeLessThanOrEqual(2);
  });
});

describe('the wobble to look ahead with', () => {
  const wobble = (total: (n: number) => number) => wobbleOf(seriesOf(readings(0, 28, total), 'total'));

  it('is never under what we believe', () => {
    expect(wobbleOf([])).toBe(0.1);
    expect(wobble((n) => 40 + n / 7)).toBe(0.1);
  });

  it('adds up for a score that wanders, and not for readings that go to and fro', () => {
    const random = seeded(0x5eed);
    const steps = Array.from({ length: 29 }, () => 4 * (random() - 0.5));
    const wanders = (n: number) => steps.slice(0, n).reduce((sum, step) => sum + step, 40);
    expect(wobble(wanders)).toBeGreaterThan(0.8);
    expect(wobble((n) => 40 + n / 10 + (n % 2 === 0 ? 0.6 : -0.6) + (n % 3) / 5)).toBeLessThan(0.9);
  });
});

describe('a plateau', () => {
  it('is ten readings over three weeks within two points', () => {
    const flat = (n: number) => 40 + (n % 2) * 0.9;
    expect(plateauOf(readings(0, 28, flat, 3), day(28))).toEqual({ since: day(0), low: 40, high: 40.9 });
    expect(plateauOf(readings(0, 28, flat, 4), day(28))).toBeNull();
    expect(
      plateauOf(
        readings(0, 28, (n) => 40 + (n % 2) * 2.1),
        day(28),
      ),
    ).toBeNull();
    expect(
      plateauOf(
        readings(0, 28, (n) => 40 + n / 20),
        day(28),
      ),
    ).toBeNull();
  });

  it('is no plateau where every pillar is full', () => {
    expect(
      plateauOf(
        readings(0, 28, () => 99.2),
        day(28),
      ),
    ).toBeNull();
  });
});

describe('the slopes to look ahead with', () => {
  const ahead = (total: (n: number) => number) => slopesAhead(seriesOf(readings(0, 28, total), 'total'));

  it('are the long and the short one, the gentler first', () => {
    const { gentle, steep } = ahead((n) => 40 + Math.max(0, n - 16) / 5);
    expect(steep).toBeCloseTo(0.2, 6);
    expect(gentle).toBeGreaterThan(0.05);
    expect(gentle).toBeLessThan(0.2);
  });

  it('are zero after a movement that is over, and where they disagree', () => {
    expect(ahead((n) => 40 + Math.min(n, 14))).toEqual({ gentle: 0, steep: 0 });
    expect(ahead((n) => (n < 20 ? 40 + n : 60 - (n - 20) / 2))).toEqual({ gentle: 0, steep: 0 });
  });

  it('take half the long one where the last 12 days say too little', () => {
    const points = seriesOf([...readings(0, 14, (n) => 40 + n / 10), reading(20, 42), reading(28, 42.8)], 'total');
    const { gentle, steep } = slopesAhead(points);
    expect(steep).toBeCloseTo(0.1, 6);
    expect(gentle).toBeCloseTo(0.05, 6);
  });
});
