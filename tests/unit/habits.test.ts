import { describe, expect, it } from 'vitest';
import { habitProgress, habitRules, habitsThatFit, proposeHabits } from '../../lib/coach/habits';
import { RULES } from '../../lib/coach/rules';
import { addDays } from '../../lib/score/day';
import { facts, reading, TODAY } from './rules/facts';

const tick = (rule: string, daysAgo: number, hour = 9) => ({
  at: `${addDays(TODAY, -daysAgo)}T${String(hour).padStart(2, '0')}:00:00+01:00`,
  rule,
  kind: 'done' as const,
});
const since = (daysAgo: number) => ({ rules: ['a', 'b'] as [string, string], from: addDays(TODAY, -daysAgo) });

it('only small daily and weekly things can be a habit', () => {
  for (const { cadence, minutes } of habitRules(RULES)) {
    expect(['daily', 'weekly']).toContain(cadence);
    expect(minutes).toBeLessThanOrEqual(15);
  }
});

it('only what applies is offered, the pillar with the most room first', () => {
  const low = facts({ history: [reading(0, { brand: 12, people: 12, insights: 3, relationships: 12 })] });
  const groups = habitsThatFit(low, RULES);
  const offered = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(groups[0]?.pillar).toBe('insights');
  expect(offered).toContain('comment-with-substance');
  expect(offered).not.toContain('recommended-leads');
  const seat = habitsThatFit({ ...low, choices: { ...low.choices, salesNavigator: true } }, RULES);
  expect(seat.flatMap(({ rules }) => rules.map(({ id }) => id))).toContain('recommended-leads');
  for (const { pillar, rules } of groups) for (const rule of rules) expect(rule.pillars[0]).toBe(pillar);
  for (const id of proposeHabits(low, RULES) ?? []) expect(offered).toContain(id);
});

describe('the proposal', () => {
  it('is two habits of different pillars, the weakest one’s first', () => {
    const pair = proposeHabits(facts({ history: [reading(0, { insights: 3 })] }), RULES) ?? [];
    const [first, second] = pair.map((id) => RULES.find((r) => r.id === id));
    expect(first?.pillars[0]).toBe('insights');
    expect(second?.pillars[0]).not.toBe('insights');
  });

  it('is none where there are no two', () => {
    expect(proposeHabits(facts(), RULES.slice(0, 0))).toBeNull();
    expect(proposeHabits(facts(), habitRules(RULES).slice(0, 1))).toBeNull();
  });
});

describe('the progress', () => {
  it('counts days, not ticks, and only those since it began', () => {
    const log = [tick('a', 0), tick('a', 0, 12), tick('a', 3), tick('a', 11), tick('b', 10), tick('c', 1)];
    expect(habitProgress(since(10), log, TODAY)).toMatchObject({ day: 11, over: false, ticked: [2, 1] });
  });

  it.each([
    [0, 1, null, false],
    [12, 13, null, false],
    [13, 14, 22, false],
    [29, 30, 39, false],
    [44, 45, 57, false],
    [89, 90, 100, false],
    [90, 90, 100, true],
    [400, 90, 100, true],
  ])('after %i days it is day %i and %s percent can show', (passed, day, share, over) => {
    expect(habitProgress(since(passed), [], TODAY)).toMatchObject({ day, share, over });
  });

  it('of a plan that begins later is its first day', () => {
    expect(habitProgress(since(-3), [], TODAY)).toMatchObject({ day: 1, over: false, ticked: [0, 0], share: null });
  });
});
