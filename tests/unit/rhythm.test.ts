import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/coach/facts';
import { rhythmOf } from '../../lib/coach/rhythm';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { addDays } from '../../lib/score/day';

/** A Sunday: its week began on Monday the 16th. */
const TODAY = '2026-11-22';
const facts = (days: string[], change: Partial<Facts> = {}): Facts => ({
  today: TODAY,
  history: [],
  choices: FRESH_CHOICES,
  log: days.map((day) => ({ at: `${day}T09:00:00+01:00`, rule: 'comment', kind: 'done' as const })),
  annotations: [],
  profile: null,
  ...change,
});

describe('the week', () => {
  it('counts the days on which something was done, not how often', () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-16', '2026-11-18', '2026-11-22'];
    expect(rhythmOf(facts(days)).thisWeek).toEqual({ days: 3, chosen: 4 });
  });

  it('asks less in a week with rest in it, and nothing in a week of rest', () => {
    const rest = (from: string, to: string) => facts([], { annotations: [{ from, to, kind: 'holiday' }] });
    expect(rhythmOf(rest('2026-11-16', '2026-11-20')).thisWeek.chosen).toBe(2);
    expect(rhythmOf(rest('2026-11-01', '2026-11-30')).thisWeek.chosen).toBe(0);
  });

  it('is kept when the chosen days were reached', () => {
    const week = (monday: string, n: number) => Array.from({ length: n }, (_, i) => addDays(monday, i));
    expect(rhythmOf(facts([...week('2026-11-02', 4), ...week('2026-11-09', 3)])).weeksKept).toBe(1);
  });
});

it('shows thirteen weeks of days, from a Monday to this week’s Sunday', () => {
  const { days } = rhythmOf(facts([TODAY, TODAY, '2026-08-24']));
  expect(days).toHaveLength(91);
  expect(days[0]).toEqual({ day: '2026-08-24', done: 1, rest: false });
  expect(days.at(-1)).toEqual({ day: TODAY, done: 2, rest: false });
});

describe('the streak', () => {
  const streak = (days: string[], change: Partial<Facts> = {}) =>
    rhythmOf(facts(days, { choices: { ...FRESH_CHOICES, streak: true }, ...change })).streak;

  it('is there only for who wants it', () => {
    expect(rhythmOf(facts([TODAY])).streak).toBeNull();
    expect(streak([TODAY])).toBe(1);
  });
  it('waits for today, bridges a rest, and ends with a missed day', () => {
    expect(streak(['2026-11-21', '2026-11-20'])).toBe(2);
    expect(
      streak(['2026-11-21', '2026-11-18'], { annotations: [{ from: '2026-11-19', to: '2026-11-20', kind: 'leave' }] }),
    ).toBe(2);
    expect(streak([TODAY, '2026-11-20'])).toBe(1);
  });
});

it('proposes a gentle restart after ten quiet days, not in a rest, not to who never began', () => {
  expect(rhythmOf(facts(['2026-11-13'])).restart).toBe(false);
  expect(rhythmOf(facts(['2026-11-12'])).restart).toBe(true);
  expect(rhythmOf(facts([])).restart).toBe(false);
  const rest = { annotations: [{ from: '2026-11-13', to: TODAY, kind: 'holiday' as const }] };
  expect(rhythmOf(facts(['2026-11-12'], rest)).restart).toBe(false);
});
