import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benchmarkOf } from '../../lib/score/benchmark';
import { addDays } from '../../lib/score/day';
import { echoOf } from '../../lib/score/echo';
import { evidenceOf } from '../../lib/score/evidence';
import { fullPillars } from '../../lib/score/full-pillar';
import { proposeGoal } from '../../lib/score/goal';
import { splitRise } from '../../lib/score/goal-split';
import { industryChangeIn } from '../../lib/score/industry-change';
import { outlookOf } from '../../lib/score/outlook';
import { PILLAR_MAX, PILLARS } from '../../lib/score/pillar';
import { plateauOf } from '../../lib/score/plateau';
import { slopeOf } from '../../lib/score/slope';
import type { Snapshot } from '../../lib/score/snapshot';
import { stepsOf } from '../../lib/score/step';
import { sumOf } from '../../lib/score/sum';
import { trendOf } from '../../lib/score/trend';
import { whatIf } from '../../lib/score/what-if';

const points = fc.integer({ min: 0, max: 25_000 }).map((n) => n / 1000);
const pillars = fc.record({ brand: points, people: points, insights: points, relationships: points });
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const group = { rank: orNull(fc.integer({ min: 1, max: 100 })), average: orNull(fc.integer({ min: 0, max: 100 })) };
const START = '2026-01-01';

/** Any history at all: up to 60 days out of 140, sorted, whatever the member or LinkedIn did. */
const history: fc.Arbitrary<Snapshot[]> = fc
  .uniqueArray(
    fc.record({
      n: fc.integer({ min: 0, max: 139 }),
      pillars,
      industry: orNull(fc.record({ ...group, name: orNull(fc.constantFrom('Retail', 'Software')) })),
      network: orNull(fc.record(group)),
    }),
    { selector: (s) => s.n, maxLength: 60, size: 'max' },
  )
  .map((list) =>
    list
      .sort((a, b) => a.n - b.n)
      .map(({ n, ...rest }) => {
        const day = addDays(START, n);
        const overall = Math.round(sumOf(rest.pillars));
        return { ...rest, day, takenAt: `${day}T10:00:00+01:00`, overall, source: 'page' as const };
      }),
  );
const today = fc.integer({ min: 0, max: 250 }).map((n) => addDays(START, n));

it('whatever the history, what is said stays on the scale, within 28 days, and only where a trend is allowed', () => {
  fc.assert(
    fc.property(history, today, fc.constantFrom('total' as const, ...PILLARS), (snapshots, now, subject) => {
      const trend = trendOf(snapshots, now, subject);
      const ahead = outlookOf(snapshots, now, subject);
      const top = subject === 'total' ? 100 : PILLAR_MAX;
      const last = snapshots.at(-1)?.day ?? START;
      if (evidenceOf(snapshots, now) !== 'trend') expect([trend, ahead]).toEqual([null, []]);
      if (trend) expect(Number.isFinite(trend.change) && trend.wobble >= 0).toBe(true);
      for (const { low, high, day } of ahead) {
        expect(0 <= low && low <= high && high <= top && Number.isInteger(low + high)).toBe(true);
        expect(day > now && day <= addDays(last, 28)).toBe(true);
      }
      const plateau = plateauOf(snapshots, now);
      if (plateau) expect(plateau.high - plateau.low).toBeLessThanOrEqual(2);
      const echo = echoOf(snapshots, now);
      if (echo) expect(echo.points >= 5 && echo.drops.to >= now && echo.drops.from <= echo.drops.to).toBe(true);
      const change = industryChangeIn(snapshots);
      if (change) expect(change.from).not.toBe(change.to);
    }),
    { numRuns: 300 },
  );
}, 30_000);

it('a step always has two readings after it, and at least two points', () => {
  fc.assert(
    fc.property(history, (snapshots) => {
      const days = snapshots.map((s) => s.day);
      for (const step of stepsOf(snapshots)) {
        expect(days.length - days.indexOf(step.day)).toBeGreaterThan(2);
        expect(Math.abs(step.points)).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});

it('lifting all values leaves the slope as it is', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: -20, max: 20 }), (snapshots, lift) => {
      const series = snapshots.map(({ day, pillars: p }) => ({ day, points: p.brand }));
      const lifted = series.map((p) => ({ ...p, points: p.points + lift }));
      const [a, b] = [slopeOf(series), slopeOf(lifted)];
      if (a === null) expect(b).toBeNull();
      else expect(b).toBeCloseTo(a, 9);
    }),
  );
});

it('a pillar is full only if it was at 24.5 and has not been under 24 since', () => {
  const near = fc.integer({ min: 23_500, max: 25_000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 30 }), (brand) => {
      const course = brand.map(
        (p) => ({ pillars: { brand: p, people: 0, insights: 0, relationships: 0 } }) as Snapshot,
      );
      const byHand = brand.reduce((full, p) => (full ? p >= 24 : p >= 24.5), false);
      expect(fullPillars(course)).toEqual(byHand ? ['brand'] : []);
    }),
  );
});

it('a proposed goal is never behind the score nor beyond reach, and its division never adds up to more', () => {
  fc.assert(
    fc.property(
      history.filter((h) => h.length > 0),
      (snapshots) => {
        for (const snapshot of snapshots) {
          const now = Math.round(sumOf(snapshot.pillars));
          const { points: goal } = proposeGoal(snapshot);
          expect(goal).toBeGreaterThanOrEqual(now);
          expect(goal <= Math.max(90, now)).toBe(true);
          const split = splitRise(snapshot.pillars, goal - now);
          expect(sumOf(split)).toBeLessThanOrEqual(goal - now + 0.002);
          for (const p of PILLARS)
            expect(split[p] >= 0 && snapshot.pillars[p] + split[p] <= PILLAR_MAX + 0.001).toBe(true);
          const { industry } = benchmarkOf(snapshot);
          if (industry?.against === 'below') expect(industry.difference).toBeLessThan(0);
        }
      },
    ),
  );
});

it('what-if is the plain sum of whatever is chosen', () => {
  fc.assert(
    fc.property(pillars, pillars, (now, other) => {
      const { sum, total, difference } = whatIf(now, other);
      expect(sum).toBe(sumOf(other));
      expect(total).toBe(Math.round(sum));
      expect(difference).toBeCloseTo(sumOf(other) - sumOf(now), 9);
    }),
  );
});
