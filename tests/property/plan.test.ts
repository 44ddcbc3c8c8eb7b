import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../lib/coach/facts';
import { factsOf } from '../../lib/coach/facts-of';
import { GOALS } from '../../lib/coach/goals';
import { planFor } from '../../lib/coach/plan';
import { rhythmOf } from '../../lib/coach/rhythm';
import { RULES } from '../../lib/coach/rules';
import { ANNOTATIONS } from '../../lib/member/annotation';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { addDays } from '../../lib/score/day';
import { fullPillars } from '../../lib/score/full-pillar';
import { outlookOf } from '../../lib/score/outlook';
import type { Snapshot } from '../../lib/score/snapshot';
import { recordOf, visitsUpTo } from './profile-visits';

const TODAY = '2026-11-22';
const points = fc.oneof(
  fc.constantFrom(0, 24, 24.5, 25),
  fc.double({ min: 0, max: 25, noNaN: true }).map((n) => Math.round(n * 1000) / 1000),
);
const peer = fc.option(
  fc.record({
    rank: fc.option(fc.integer({ min: 1, max: 100 })),
    average: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
);
const snapshot = (ago: number) =>
  fc.record({ brand: points, people: points, insights: points, relationships: points, peer }).map(
    ({ peer, ...pillars }): Snapshot => ({
      day: addDays(TODAY, -ago),
      takenAt: `${addDays(TODAY, -ago)}T09:00:00+01:00`,
      overall: Math.round(pillars.brand + pillars.people + pillars.insights + pillars.relationships),
      pillars,
      industry: peer && { ...peer, name: null },
      network: peer,
      source: 'page',
    }),
  );
const history = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 40 })
  .chain((days) => fc.tuple(...days.sort((a, b) => b - a).map(snapshot)));
// A clock that jumps: moments of the future, and of any offset, are in the log too.
const entry = fc
  .tuple(
    fc.integer({ min: -40, max: 400 }),
    fc.constantFrom(...RULES.map((r) => r.id), 'a-rule-that-is-gone'),
    fc.constantFrom('done' as const, 'later' as const, 'not-for-me' as const, 'seen' as const),
    fc.constantFrom('+01:00', '-11:00', '+14:00', 'Z'),
  )
  .map(([ago, rule, kind, offset]) => ({ at: `${addDays(TODAY, -ago)}T23:59:59${offset}`, rule, kind }));
const annotation = fc
  .tuple(fc.integer({ min: -30, max: 90 }), fc.integer({ min: 0, max: 30 }), fc.constantFrom(...ANNOTATIONS))
  .map(([ago, long, kind]) => ({ from: addDays(TODAY, -ago), to: addDays(TODAY, long - ago), kind }));
const facts: fc.Arbitrary<Facts> = fc.record({
  today: fc.constant(TODAY),
  history,
  choices: fc
    .record({
      goal: fc.option(fc.constantFrom(...GOALS)),
      salesNavigator: fc.option(fc.boolean()),
      minutes: fc.constantFrom(5 as const, 15 as const, 30 as const),
    })
    .map((c) => ({ ...FRESH_CHOICES, ...c })),
  log: fc.array(entry, { maxLength: 60 }),
  annotations: fc.array(annotation, { maxLength: 3 }),
  profile: fc.option(visitsUpTo(3).map(recordOf)),
});

const of = (f: Facts) => factsOf({ ...f, snapshots: f.history });
const runs = { numRuns: 400 };
// Two plans a run take a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('any member', () => {
  it('gets at most three things, within the minutes a day, none twice, none that only lifts a full pillar', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const { items, resting } = planFor(of(f), RULES);
        expect(items.length).toBeLessThanOrEqual(3);
        if (resting) expect(items.every(({ done }) => done)).toBe(true);
        expect(items.reduce((sum, i) => sum + i.rule.minutes, 0)).toBeLessThanOrEqual(f.choices.minutes);
        expect(new Set(items.map((i) => i.rule.id)).size).toBe(items.length);
        const full = new Set(fullPillars(of(f).history));
        for (const { rule } of items)
          if (rule.pillars.length > 0) expect(rule.pillars.every((p) => full.has(p))).toBe(false);
      }),
      runs,
    );
  });

  it('gets the same answer for the same facts in any order', () => {
    const shuffled = facts.chain((f) =>
      fc.tuple(
        fc.constant(f),
        fc.shuffledSubarray([...f.log], { minLength: f.log.length }),
        fc.shuffledSubarray([...f.annotations], { minLength: f.annotations.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([f, log, annotations]) => {
        const say = (x: Facts) => JSON.stringify([planFor(of(x), RULES), rhythmOf(of(x))]);
        expect(say({ ...f, log, annotations })).toBe(say(f));
      }),
      runs,
    );
  });

  it('gets an outlook within the range of a score, or none', () => {
    fc.assert(
      fc.property(facts, ({ history }) => {
        for (const { low, high, days } of outlookOf(history, TODAY)) {
          expect(days).toBeLessThanOrEqual(28);
          expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
      runs,
    );
  });
});
