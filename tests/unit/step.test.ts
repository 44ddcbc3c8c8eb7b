import { describe, expect, it } from 'vitest';
import { burstBetween, echoOf } from '../../lib/score/echo';
import { fullPillars } from '../../lib/score/full-pillar';
import { blindAfterGap, latestGap } from '../../lib/score/gap';
import { industryChangeIn, sameIndustry } from '../../lib/score/industry-change';
import { restartOf } from '../../lib/score/restart';
import type { Snapshot } from '../../lib/score/snapshot';
import { stepsOf } from '../../lib/score/step';
import { stepKind } from '../../lib/score/step-kind';
import { day, reading, readings } from './made-history';

const OLD = { brand: 12, people: 9, insights: 6, relationships: 13 };
const NEW_BRAND = { ...OLD, brand: 17 };
const LESS = { brand: 11.16, people: 8.37, insights: 5.58, relationships: 12.09 };

describe('a step', () => {
  const earlier = [0, 1, 2].map((n) => reading(n, OLD));
  const later = (to: Record<string, number>, ...days: number[]) => days.map((n) => reading(n, to as typeof OLD));

  it('of one pillar names it', () => {
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 4, 5, 6)])).toEqual([
      { before: day(2), day: day(4), points: 5, kind: 'one', pillar: 'brand' },
    ]);
  });

  it('of all pillars alike is found from two points on', () => {
    expect(stepsOf([...earlier, ...later(LESS, 3, 4, 5)])).toMatchObject([
      { points: -2.8, kind: 'together', pillar: null },
    ]);
  });

  it('counts only with two readings after it that keep its level', () => {
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 3)])).toEqual([]);
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 3, 4)])).toEqual([]);
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 3, 4, 5)])).toHaveLength(1);
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 3), ...later(OLD, 4, 5, 6)])).toEqual([]);
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 3, 14, 15)])).toEqual([]);
  });

  it('is none over more than three days, nor while the score goes on moving', () => {
    expect(stepsOf([...earlier, ...later(NEW_BRAND, 6, 7, 8)])).toEqual([]);
    expect(stepsOf(readings(0, 20, (n) => 30 + n * 2))).toEqual([]);
  });

  it('restarts the comparison, as 90 days unseen do, whichever is later', () => {
    const stepped = [...earlier, ...later(NEW_BRAND, 3, 4, 5)];
    expect(restartOf([])).toBeNull();
    expect(restartOf(earlier)).toBeNull();
    expect(restartOf(stepped)).toMatchObject({ day: day(3), step: { kind: 'one' } });
    expect(restartOf([...stepped, reading(95, OLD)])).toEqual({ day: day(95), step: null });
    expect(restartOf([...stepped, reading(94, NEW_BRAND)])).toMatchObject({ day: day(3) });
  });
});

it('tells one pillar, all alike and several apart', () => {
  expect(stepKind(OLD, NEW_BRAND)).toBe('one');
  expect(stepKind(OLD, LESS)).toBe('together');
  expect(stepKind(OLD, { ...OLD, brand: 15, people: 12 })).toBe('several');
  expect(stepKind(OLD, { ...LESS, people: 9.5 })).toBe('several');
  expect(stepKind({ ...OLD, insights: 0.3 }, { ...LESS, insights: 0.3 })).toBe('together');
  const high = { brand: 24, people: 20, insights: 15, relationships: 10 };
  expect(stepKind(high, { brand: 25, people: 22, insights: 16.5, relationships: 11 })).toBe('together');
});

it('calls a pillar full from 24.5 and no longer below 24.0', () => {
  const brand = (...points: number[]) => fullPillars(points.map((p, n) => reading(n, { ...OLD, brand: p })));
  expect(brand()).toEqual([]);
  expect(brand(24.499)).toEqual([]);
  expect(brand(24.5)).toEqual(['brand']);
  expect(brand(24.5, 24.2, 24)).toEqual(['brand']);
  expect(brand(24.5, 23.999, 24.4)).toEqual([]);
});

describe('the echo of a burst', () => {
  const burst = readings(0, 120, (n) => 40 + Math.min(Math.max(n - 10, 0), 7));

  it('is warned of 75 to 90 days after it, with the days on which it can drop out', () => {
    const warned = Array.from({ length: 120 }, (_, n) => n).filter(
      (n) => echoOf(burst.slice(0, n + 1), day(n)) !== null,
    );
    expect(warned[0]).toBe(17 + 75);
    expect(warned.at(-1)).toBe(17 + 90);
    expect(echoOf(burst, day(95))).toMatchObject({
      points: 7,
      rose: { from: day(10), to: day(17) },
      drops: { from: day(100), to: day(107) },
    });
  });

  it('is none of a slow rise, a misread value, or a step of all pillars together', () => {
    expect(
      echoOf(
        readings(0, 90, (n) => 40 + n * 0.4),
        day(90),
      ),
    ).toBeNull();
    expect(
      echoOf(
        readings(0, 90, (n) => (n === 5 ? 60 : 40)),
        day(90),
      ),
    ).toBeNull();
    expect(burstBetween([reading(0, 20), ...readings(1, 9, () => 40)], day(0), day(9))).toBeNull();
    expect(burstBetween([...readings(0, 8, () => 40), reading(9, 60)], day(0), day(9))).toBeNull();
    const alike = [0, 1, 2, 3, 4, 5].map((n) => reading(n, n < 3 ? 40 : 46));
    expect(burstBetween(alike, day(0), day(9))).toBeNull();
  });
});

describe('a gap', () => {
  it('is 14 days without a reading, the latest one first', () => {
    const history = [reading(0, 40), reading(14, 40), reading(20, 40), reading(40, 40), reading(41, 40)];
    expect(latestGap(history, day(41))).toEqual({ from: day(20), to: day(40), days: 20, readingsSince: 2 });
    expect(latestGap(history, day(55))).toEqual({ from: day(41), to: null, days: 14, readingsSince: 0 });
    expect(latestGap(history.slice(0, 1), day(13))).toBeNull();
    expect(latestGap([], day(13))).toBeNull();
  });

  it('leaves the future dark until three readings after it', () => {
    const history = [reading(0, 40), ...readings(20, 22, () => 40)];
    expect([1, 2, 3, 4].map((n) => blindAfterGap(history.slice(0, n), history[n - 1]?.day ?? ''))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(blindAfterGap(history, day(36))).toBe(true);
  });
});

describe('a change of industry', () => {
  const of = (n: number, name: string | null, average: number | null = 34, rank: number | null = 12): Snapshot =>
    reading(n, 40, { industry: { name, average, rank } });

  it('is another name with other figures', () => {
    const history = [of(0, 'Software Development'), of(1, null), of(2, 'Retail', 29, 8), of(3, 'Retail', 30, 8)];
    expect(industryChangeIn(history)).toEqual({ day: day(2), from: 'Software Development', to: 'Retail' });
    expect(sameIndustry(history)).toEqual(history.slice(2));
  });

  it('is none where only the language of the name changed, or nothing is known', () => {
    expect(industryChangeIn([of(0, 'Retail'), of(1, 'Detailhandel')])).toBeNull();
    expect(industryChangeIn([of(0, 'Retail'), reading(1, 40), of(2, 'Retail', 31, 20)])).toBeNull();
    expect(industryChangeIn([])).toBeNull();
    expect(sameIndustry([of(0, 'Retail')])).toHaveLength(1);
  });
});
