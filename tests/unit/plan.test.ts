import { describe, expect, it } from 'vitest';
import { below, goalIs, untilTicked } from '../../lib/coach/checks';
import type { Facts } from '../../lib/coach/facts';
import { planFor } from '../../lib/coach/plan';
import { reviewOf } from '../../lib/coach/review';
import { rhythmOf } from '../../lib/coach/rhythm';
import type { Rule } from '../../lib/coach/rule';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { addDays } from '../../lib/score/day';
import type { Snapshot } from '../../lib/score/snapshot';

const TODAY = '2026-11-22';
const at = (day: string, hour = 9) => `${day}T${String(hour).padStart(2, '0')}:00:00+01:00`;
const reading = (day: string, brand: number, people: number, insights: number, relationships: number): Snapshot => ({
  day,
  takenAt: at(day),
  overall: Math.round(brand + people + insights + relationships),
  pillars: { brand, people, insights, relationships },
  industry: null,
  network: null,
  source: 'page',
});
const facts = (change: Partial<Facts> = {}): Facts => ({
  today: TODAY,
  history: [reading(TODAY, 20, 10, 5, 15)],
  choices: FRESH_CHOICES,
  log: [],
  annotations: [],
  profile: null,
  ...change,
});
const rule = (id: string, change: Partial<Rule> = {}): Rule => ({
  id,
  pillars: ['insights'],
  minutes: 8,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: { strength: 'rule-of-thumb', source: 'SSI Coach' },
  done: 'ticked',
  check: below('insights', 20),
  ...change,
});
const done = (id: string, day: string, kind: 'done' | 'later' | 'not-for-me' = 'done') => ({
  at: at(day),
  rule: id,
  kind,
});
const ids = (f: Facts, rules: Rule[]) => planFor(f, rules).items.map(({ rule: { id } }) => id);

describe('what is chosen', () => {
  it('the weakest pillar weighs more than a strong one', () => {
    const rules = [rule('brand', { pillars: ['brand'], check: below('brand', 25) }), rule('insights')];
    expect(
      ids(
        facts({ choices: { ...FRESH_CHOICES, minutes: 5 } }),
        rules.map((r) => ({ ...r, minutes: 5 })),
      ),
    ).toEqual(['insights']);
  });

  it('the goal tips the balance between equals', () => {
    const even = { history: [reading(TODAY, 10, 10, 10, 10)], choices: { ...FRESH_CHOICES, minutes: 5 as const } };
    const rules = [
      rule('insights', { minutes: 5 }),
      rule('people', { minutes: 5, pillars: ['people'], check: below('people', 20), effect: 2 }),
    ];
    const withGoal = (goal: 'leads' | 'thought-leadership') =>
      ids(facts({ ...even, choices: { ...even.choices, goal } }), rules);
    expect(withGoal('leads')).toEqual(['people']);
    expect(withGoal('thought-leadership')).toEqual(['insights']);
  });

  it('at most three, never more than the minutes a day, one small thing among them', () => {
    const rules = [10, 10, 10, 3, 8, 8].map((minutes, i) => rule(`r${i}`, { minutes }));
    for (const minutes of [5, 15, 30] as const) {
      const { items } = planFor(facts({ choices: { ...FRESH_CHOICES, minutes } }), rules);
      expect(items.length).toBeLessThanOrEqual(3);
      expect(items.reduce((sum, i) => sum + i.rule.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(items.some((i) => i.rule.minutes <= 5)).toBe(true);
    }
  });

  it('nothing that only lifts a full pillar, until it has clearly fallen', () => {
    const rules = [rule('insights', { check: () => ({ is: 'due', because: [] }) })];
    const following = (...values: number[]) =>
      ids(facts({ history: values.map((v, i) => reading(addDays(TODAY, i - 9), 10, 10, v, 10)) }), rules);
    expect(following(20, 24.4)).toEqual(['insights']);
    expect(following(20, 24.5)).toEqual([]);
    expect(following(24.5, 24.1)).toEqual([]);
    expect(following(24.5, 23.9)).toEqual(['insights']);
  });

  it('basics first until they stand, and room beside them for a habit', () => {
    const basics = ['photo', 'about', 'skills'].map((id) =>
      rule(id, { basics: true, pillars: ['brand'], cadence: 'once', minutes: 5, check: untilTicked(id) }),
    );
    const rules = [rule('comment', { minutes: 5, effect: 3, confidence: 1 }), ...basics];
    const first = ids(facts(), rules);
    expect(first.slice(0, 2).every((id) => basics.some((b) => b.id === id))).toBe(true);
    expect(first[2]).toBe('comment');
    const log = basics.map((b) => done(b.id, addDays(TODAY, -3)));
    expect(ids(facts({ log }), rules)).toEqual(['comment']);
  });
});

describe('what was said is respected', () => {
  const rules = [
    rule('a', { minutes: 3 }),
    rule('b', { minutes: 3 }),
    rule('c', { minutes: 3 }),
    rule('d', { minutes: 3 }),
  ];

  it('a tick today marks it as done and changes nothing else', () => {
    const before = planFor(facts(), rules).items;
    const ticked = before[1]?.rule.id ?? '';
    const after = planFor(facts({ log: [done(ticked, TODAY)] }), rules).items;
    expect(after.map((i) => i.rule.id)).toEqual(before.map((i) => i.rule.id));
    expect(after.map((i) => i.done)).toEqual([false, true, false]);
  });

  it('"later" and "not for me" make room at once; later comes back after a week, not for me does not', () => {
    const first = ids(facts(), rules)[0] ?? '';
    for (const kind of ['later', 'not-for-me'] as const) {
      expect(ids(facts({ log: [done(first, TODAY, kind)] }), rules)).not.toContain(first);
    }
    const only = [rule('a')];
    expect(ids(facts({ log: [done('a', addDays(TODAY, -6), 'later')] }), only)).toEqual([]);
    expect(ids(facts({ log: [done('a', addDays(TODAY, -7), 'later')] }), only)).toEqual(['a']);
    expect(ids(facts({ log: [done('a', addDays(TODAY, -400), 'not-for-me')] }), only)).toEqual([]);
  });

  it('leaves the others where they are when one is refused, as far as the minutes go', () => {
    const many = [10, 3, 2, 8, 6, 4, 3].map((minutes, i) => rule(`r${i}`, { minutes, effect: i < 4 ? 3 : 1 }));
    for (const refused of ids(facts(), many)) {
      const others = ids(facts(), many).filter((id) => id !== refused);
      const one = done(refused, TODAY, 'not-for-me');
      expect(ids(facts({ log: [one] }), many)).toEqual(expect.arrayContaining(others));
      const next = ids(facts({ log: [one] }), many).find((id) => !others.includes(id));
      if (next === undefined) continue;
      const two = { ...done(next, TODAY, 'later'), at: at(TODAY, 11) };
      expect(ids(facts({ log: [two, one] }), many)).toEqual(expect.arrayContaining(others));
    }
  });

  it('in time off what was ticked that day still stands', () => {
    const [first = ''] = ids(facts(), rules);
    const rest = facts({ log: [done(first, TODAY)], annotations: [{ from: TODAY, to: TODAY, kind: 'holiday' }] });
    expect(planFor(rest, rules)).toMatchObject({ resting: true, items: [{ rule: { id: first }, done: true }] });
  });

  it.each([
    ['daily', 1],
    ['weekly', 7],
    ['monthly', 30],
    ['quarterly', 90],
    ['yearly', 365],
  ] as const)('%s things come back after %i days', (cadence, days) => {
    const only = [rule('a', { cadence })];
    if (days > 1) expect(ids(facts({ log: [done('a', addDays(TODAY, 1 - days))] }), only)).toEqual([]);
    expect(ids(facts({ log: [done('a', addDays(TODAY, -days))] }), only)).toEqual(['a']);
  });

  it('what stood already is as good as ticked, and gone from today', () => {
    const lasting = [rule('a', { cadence: 'once', check: untilTicked('a') })];
    const already = (day: string) => [{ at: at(day), rule: 'a', kind: 'already' as const }];
    expect(ids(facts(), lasting)).toEqual(['a']);
    expect(ids(facts({ log: already(TODAY) }), lasting)).toEqual([]);
    expect(ids(facts({ log: already(addDays(TODAY, -4000)) }), lasting)).toEqual([]);
    expect(untilTicked('a')(facts({ log: already(TODAY) })).is).toBe('met');
    expect(rhythmOf(facts({ log: already(TODAY) })).thisWeek.days).toBe(0);
    expect(reviewOf(facts({ log: already(TODAY) }), lasting).done).toEqual([]);
  });

  it('what is done once is done', () => {
    expect(ids(facts({ log: [done('a', addDays(TODAY, -4000))] }), [rule('a', { cadence: 'once' })])).toEqual([]);
  });
});

it.each([
  ['holiday', true],
  ['leave', true],
  ['job-change', false],
  ['campaign', false],
] as const)('a time marked as %s: time off, in which nothing is asked? %s', (kind, rests) => {
  const marked = facts({ annotations: [{ from: addDays(TODAY, -2), to: TODAY, kind }] });
  expect(planFor(marked, [rule('a')]).items).toHaveLength(rests ? 0 : 1);
  expect(planFor(marked, [rule('a')]).resting).toBe(rests);
});

it('says which facts are missing, the one that decides most first', () => {
  const rules = [rule('a', { check: goalIs('leads') }), rule('b'), rule('c')];
  expect(planFor(facts({ history: [] }), rules)).toMatchObject({ items: [], missing: ['ssi-page', 'goal'] });
});

it('differs over days and stays the same within one', () => {
  const rules = Array.from({ length: 12 }, (_, i) => rule(`r${i}`, { minutes: 5 }));
  const on = (today: string) => ids(facts({ today }), rules).join();
  const days = Array.from({ length: 14 }, (_, i) => addDays(TODAY, i));
  expect(new Set(days.map(on)).size).toBeGreaterThan(7);
  for (const day of days) expect(on(day)).toBe(on(day));
});
