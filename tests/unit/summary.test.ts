import { describe, expect, it } from 'vitest';
import { changeOf, summarise } from '../../lib/coach/summary';
import { differenceOf } from '../../lib/score/difference';
import type { Pillar } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';

const PILLARS = { brand: 18.25, people: 9.4, insights: 6.125, relationships: 13 };

function on(day: string, pillars: Partial<Record<Pillar, number>> = {}): Snapshot {
  const all = { ...PILLARS, ...pillars };
  const overall = Math.round(all.brand + all.people + all.insights + all.relationships);
  const takenAt = `${day}T10:00:00+01:00`;
  return { day, takenAt, overall, pillars: all, industry: null, network: null, source: 'page' };
}

it('has nothing to say without a snapshot', () => {
  expect(summarise([], '2026-11-22')).toBeNull();
});

it('says tier, gaps and the widest of them', () => {
  const summary = summarise([on('2026-11-22')], '2026-11-22');
  expect(summary).toMatchObject({
    tier: 'developing',
    gaps: { brand: 6.75, people: 15.6, insights: 18.875, relationships: 12 },
    weakest: 'insights',
    change: { previous: null, month: null },
    age: 0,
    stale: false,
  });
});

it('makes nothing of a reading dated ahead until its day, but for a traveller’s one day', () => {
  const [now, next, far] = [on('2026-11-22'), on('2026-11-23', { brand: 19 }), on('2026-12-22', { brand: 25 })];
  expect(summarise([now, far], '2026-11-22')).toEqual(summarise([now], '2026-11-22'));
  expect(summarise([now, far], '2026-12-22')?.latest).toBe(far);
  expect(summarise([far], '2026-11-22')).toBeNull();
  expect(summarise([now, next], '2026-11-22')).toMatchObject({ latest: next, age: 0 });
});

it('breaks a tie in LinkedIn’s order, and has no weakest pillar when all are full', () => {
  const tie = { brand: 20, people: 5, insights: 5, relationships: 20 };
  expect(summarise([on('2026-11-22', tie)], '2026-11-22')?.weakest).toBe('people');
  const full = { brand: 25, people: 25, insights: 25, relationships: 25 };
  expect(summarise([on('2026-11-22', full)], '2026-11-22')).toMatchObject({ weakest: null, tier: 'leader' });
});

it('takes the change from the exact pillars, without the noise of floating point', () => {
  const change = changeOf(on('2026-11-20', { people: 9.3, insights: 6.1 }), on('2026-11-22'));
  expect(change).toEqual({
    since: '2026-11-20',
    days: 2,
    shown: 0,
    total: 0.125,
    pillars: { brand: 0, people: 0.1, insights: 0.025, relationships: 0 },
  });
  expect(Object.is(changeOf(on('2026-11-20'), on('2026-11-22')).total, 0)).toBe(true);
});

describe('the change since four weeks', () => {
  const since = (...days: string[]) =>
    summarise([...days.map((day) => on(day)), on('2026-11-22')], '2026-11-22')?.change.month?.since;

  it('is counted from the reading that Trend counts from', () => {
    expect(since('2026-10-20', '2026-10-25', '2026-10-26', '2026-11-21')).toBe('2026-10-25');
    const history = ['2026-10-08', '2026-10-23', '2026-11-05', '2026-11-19'].map((day) => on(day));
    expect(summarise(history, '2026-11-22')?.change.month?.since).toBe('2026-10-23');
    expect(differenceOf(history, '2026-11-22')?.since).toBe('2026-10-23');
  });

  it('takes the newest reading of at least 28 days before the latest where none but the previous is younger', () => {
    expect(since('2026-10-12', '2026-10-15', '2026-11-21')).toBe('2026-10-15');
  });

  it('takes none that is older than 42 days: that would say something else', () => {
    expect(since('2026-10-11', '2026-11-21')).toBe('2026-10-11');
    expect(since('2026-10-10', '2026-11-21')).toBeUndefined();
  });

  it('counts from the latest reading, not from today', () => {
    const history = [on('2026-09-01'), on('2026-09-29')];
    expect(summarise(history, '2026-11-22')?.change.month?.since).toBe('2026-09-01');
  });
});

it('is stale after a week, and never younger than today', () => {
  const age = (today: string) => {
    const summary = summarise([on('2026-11-22')], today);
    return [summary?.age, summary?.stale];
  };
  expect(age('2026-11-29')).toEqual([7, false]);
  expect(age('2026-11-30')).toEqual([8, true]);
  expect(age('2026-11-21')).toEqual([0, false]);
});
