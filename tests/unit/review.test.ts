import { describe, expect, it } from 'vitest';
import { TIER_RANGES } from '../../components/learn/tiers';
import { reviewOf, tallied } from '../../lib/coach/review';
import { RULES } from '../../lib/coach/rules';
import { addDays } from '../../lib/score/day';
import { TIERS, tierOf } from '../../lib/score/tier';
import { facts, reading, TODAY } from './rules/facts';

const tick = (rule: string, daysAgo: number, hour = 9) => ({
  at: `${addDays(TODAY, -daysAgo)}T${String(hour).padStart(2, '0')}:00:00+01:00`,
  rule,
  kind: 'done' as const,
});

describe('the week in review', () => {
  it('compares the latest reading of the week with the last one before it', () => {
    const history = [reading(30), reading(9), reading(8, { insights: 12 }), reading(5), reading(1, { insights: 17 })];
    expect(reviewOf(facts({ history }), RULES).change).toMatchObject({ since: addDays(TODAY, -8), total: 5 });
  });

  it('compares nothing without a reading in the week, or one shortly before it', () => {
    expect(reviewOf(facts({ history: [reading(20), reading(9)] }), RULES).change).toBeNull();
    expect(reviewOf(facts({ history: [reading(60), reading(1)] }), RULES).change).toBeNull();
    expect(reviewOf(facts(), RULES).change).toBeNull();
  });

  it('compares two readings of the week where there is none before it', () => {
    const change = reviewOf(facts({ history: [reading(6), reading(0, { insights: 12 })] }), RULES).change;
    expect(change).toMatchObject({ since: addDays(TODAY, -6), days: 6 });
  });

  it('leaves out of what left the window what LinkedIn never counted', () => {
    const log = [tick('say-sales-navigator', 92), tick('photo', 92), tick('of-another-version', 92)];
    expect(
      reviewOf(facts({ log }), RULES)
        .left.map((d) => d.rule)
        .sort(),
    ).toEqual(['of-another-version', 'photo']);
  });

  it('holds seven days of ticks, and seven that left the window of ninety', () => {
    const log = [0, 6, 7, 89, 90, 96, 97].map((daysAgo) => tick(`day-${daysAgo}`, daysAgo));
    const { done, left } = reviewOf(facts({ log }), RULES);
    expect(done.map((d) => d.rule).sort()).toEqual(['day-0', 'day-6']);
    expect(left.map((d) => d.rule).sort()).toEqual(['day-90', 'day-96']);
  });

  it('keeps what was done on most days, and changes to something the plan asks for and the week did not have', () => {
    const [often, steady] = ['show-up', 'congratulate-personally'];
    const once = [0, 1, 2, 3].map((ago) => tick('photo', ago));
    const tool = [0, 1, 2, 3].map((ago) => tick('weekly-review', ago));
    const ticks = [tick(often, 0), tick(often, 0, 10), tick(often, 0, 11), tick(steady, 1), tick(steady, 2)];
    const { keep, swap } = reviewOf(facts({ log: [...ticks, ...once, ...tool], history: [reading(0)] }), RULES);
    expect(keep).toEqual({ rule: steady, times: 2, days: 2 });
    expect(reviewOf(facts({ log: [...once, ...tool] }), RULES).keep).toBeNull();
    expect(RULES.map(({ id }) => id)).toContain(swap);
  });

  it('is there for who has nothing yet', () => {
    expect(reviewOf(facts(), [])).toMatchObject({ change: null, done: [], left: [], keep: null, swap: null });
  });
});

it('counts times and days, most often first', () => {
  expect(tallied([tick('a', 1), tick('b', 2), tick('b', 2, 11)])).toEqual([
    { rule: 'b', times: 2, days: 1 },
    { rule: 'a', times: 1, days: 1 },
  ]);
});

it('the tiers as they are taught are the tiers as they are', () => {
  for (const tier of TIERS) for (const total of TIER_RANGES[tier]) expect(tierOf(total)).toBe(tier);
});
