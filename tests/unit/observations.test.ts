import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../lib/coach/observations';
import { outlookNeed } from '../../lib/coach/outlook-needs';
import { reading, TODAY } from './rules/facts';

/** Readings on each of `days` days up to `last` days ago, whose insights are made by `value` from the day's number. */
const daily = (days: number, value: (day: number) => number = () => 15, last = 0) =>
  Array.from({ length: days }, (_, i) => reading(days - 1 - i + last, { insights: value(i) }));
const kinds = (history: ReturnType<typeof daily>) => observationsOf(history, TODAY).map((o) => o.is);

describe('what may be said', () => {
  it('grows with the readings', () => {
    expect(kinds([])).toEqual(['none']);
    expect(kinds(daily(2))).toEqual(['values']);
    expect(kinds(daily(5))).toEqual(['difference']);
    expect(kinds(daily(25, (d) => 10 + d * 0.2))[0]).toBe('trend');
  });

  it('names a pillar only when it moved', () => {
    const trends = observationsOf(
      daily(28, (d) => 8 + d * 0.2),
      TODAY,
    ).flatMap((o) => (o.is === 'trend' ? [o.trend.subject] : []));
    expect(trends).toEqual(['total', 'insights']);
  });

  it('tells a plateau, a step, a gap and another industry', () => {
    expect(kinds(daily(28))).toEqual(['trend', 'plateau']);
    expect(kinds(daily(28, (d) => (d < 14 ? 8 : 15)))).toContain('step');
    expect(kinds(daily(40, undefined, 20))).toContain('gap');
    const moved = daily(28).map((s, i) => ({
      ...s,
      industry: { name: i < 14 ? 'Retail' : 'Software Development', average: i < 14 ? 30 : 40, rank: 12 },
    }));
    expect(kinds(moved)).toContain('industry');
  });

  it('forgets a gap that has closed four weeks ago', () => {
    const old = daily(10, undefined, 60);
    expect(kinds([...old, ...daily(10)])).toContain('gap');
    expect(kinds([...old, ...daily(35)])).not.toContain('gap');
  });
});

describe('what an outlook waits for', () => {
  it.each([
    [0, { of: 'more', n: 8 }],
    [5, { of: 'more', n: 3 }],
    [10, { of: 'days', n: 12 }],
    [25, null],
  ])('after %i daily readings', (days, need) => {
    expect(outlookNeed(daily(days), TODAY)).toEqual(need);
  });

  it('three readings after a break', () => {
    expect(outlookNeed(daily(40, undefined, 20), TODAY)).toEqual({ of: 'gap', n: 3 });
    expect(outlookNeed([...daily(40, undefined, 20), reading(0)], TODAY)).toEqual({ of: 'gap', n: 2 });
  });
});

it('says the same of a history however far back it goes', () => {
  const near = daily(120, (d) => 12 + Math.sin(d / 6));
  const far = [...Array.from({ length: 700 }, (_, i) => reading(900 - i)), ...near];
  expect(observationsOf(far, TODAY)).toEqual(observationsOf(near, TODAY));
});
