import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/coach/facts';
import { rhythmOf } from '../../lib/coach/rhythm';
import { ANNOTATIONS, type Annotation } from '../../lib/member/annotation';
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
const marked = (kind: Annotation['kind'], from: string, to: string) => ({ annotations: [{ from, to, kind }] });
const week = (monday: string, n: number) => Array.from({ length: n }, (_, i) => addDays(monday, i));

describe('the week', () => {
  it('counts the days on which something was done, not how often', () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-16', '2026-11-18', '2026-11-22'];
    expect(rhythmOf(facts(days)).thisWeek).toEqual({ days: 3, chosen: 4, paused: false });
  });

  it('is kept when the chosen days were reached', () => {
    expect(rhythmOf(facts([...week('2026-11-02', 4), ...week('2026-11-09', 3)])).weeks).toEqual({
      kept: 1,
      paused: 0,
      of: 3,
    });
  });

  it('counts the weeks since something was first done, thirteen at most', () => {
    expect(rhythmOf(facts([])).weeks).toEqual({ kept: 0, paused: 0, of: 0 });
    expect(rhythmOf(facts([TODAY])).weeks).toEqual({ kept: 0, paused: 0, of: 1 });
    expect(rhythmOf(facts(['2026-11-09'])).weeks).toMatchObject({ of: 2 });
    expect(rhythmOf(facts(['2025-01-01'])).weeks).toMatchObject({ of: 13 });
  });

  it('knows when today is none of the chosen days', () => {
    expect(rhythmOf(facts([])).freeToday).toBe(true);
    expect(rhythmOf(facts([], { today: '2026-11-19' })).freeToday).toBe(false);
    expect(rhythmOf(facts([], { choices: { ...FRESH_CHOICES, weekdays: [] } })).freeToday).toBe(false);
  });

  it('waits for a day that is still to come, as a clock that jumped may have written it', () => {
    const { thisWeek, restart } = rhythmOf(facts(['2026-11-10', '2026-11-21'], { today: '2026-11-20' }));
    expect([thisWeek.days, restart]).toEqual([0, true]);
  });

  it('asks nothing of who chose no days', () => {
    const none = rhythmOf(facts(week('2026-11-16', 2), { choices: { ...FRESH_CHOICES, weekdays: [] } }));
    expect([none.thisWeek, none.weeks]).toEqual([{ days: 2, chosen: 0, paused: false }, null]);
  });
});

describe.each(ANNOTATIONS)('a time marked as %s', (kind) => {
  it('asks only the chosen days that are not in it', () => {
    const chosen = (from: string, to: string) => rhythmOf(facts([], marked(kind, from, to))).thisWeek.chosen;
    expect(chosen('2026-11-18', '2026-11-18')).toBe(3);
    expect(chosen('2026-11-16', '2026-11-20')).toBe(0);
    expect(chosen('2026-11-20', '2026-11-22')).toBe(4);
  });

  it('breaks no week, and what is done in it counts', () => {
    const pause = marked(kind, '2026-11-02', '2026-11-15');
    expect(rhythmOf(facts(['2026-10-26'], pause)).weeks).toEqual({ kept: 0, paused: 2, of: 4 });
    expect(rhythmOf(facts(week('2026-11-02', 3), pause)).weeks).toEqual({ kept: 0, paused: 2, of: 3 });
    expect(rhythmOf(facts(week('2026-11-02', 4), pause)).weeks).toEqual({ kept: 1, paused: 1, of: 3 });
    const half = marked(kind, '2026-11-11', '2026-11-15');
    expect(rhythmOf(facts(week('2026-11-09', 2), half)).weeks).toEqual({ kept: 1, paused: 0, of: 2 });
  });

  it('ends no streak, and proposes no restart', () => {
    const choices = { ...FRESH_CHOICES, streak: true };
    const days = ['2026-11-21', '2026-11-18'];
    expect(rhythmOf(facts(days, { choices, ...marked(kind, '2026-11-19', '2026-11-20') })).streak).toBe(2);
    expect(rhythmOf(facts(['2026-11-12'], marked(kind, '2026-11-13', TODAY))).restart).toBe(false);
  });
});

it('shows thirteen weeks of days, from a Monday to this week’s Sunday', () => {
  const { days } = rhythmOf(facts([TODAY, TODAY, '2026-08-24']));
  expect(days).toHaveLength(91);
  expect(days[0]).toEqual({ day: '2026-08-24', done: 1, paused: false });
  expect(days.at(-1)).toEqual({ day: TODAY, done: 2, paused: false });
});

describe('the streak', () => {
  const streak = (days: string[]) => rhythmOf(facts(days, { choices: { ...FRESH_CHOICES, streak: true } })).streak;

  it('is there only for who wants it', () => {
    expect(rhythmOf(facts([TODAY])).streak).toBeNull();
    expect(streak([TODAY])).toBe(1);
  });
  it('waits for today, and ends with a missed day', () => {
    expect(streak(['2026-11-21', '2026-11-20'])).toBe(2);
    expect(streak([TODAY, '2026-11-20'])).toBe(1);
  });
});

it('proposes a gentle restart after ten quiet days, not to who never began', () => {
  expect(rhythmOf(facts(['2026-11-13'])).restart).toBe(false);
  expect(rhythmOf(facts(['2026-11-12'])).restart).toBe(true);
  expect(rhythmOf(facts([])).restart).toBe(false);
});
