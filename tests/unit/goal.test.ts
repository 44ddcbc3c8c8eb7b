import { describe, expect, it } from 'vitest';
import { benchmarkOf } from '../../lib/score/benchmark';
import { proposeGoal } from '../../lib/score/goal';
import { cycleEnd, type Goal, paceOf, riseInCycle, steadyCycles } from '../../lib/score/goal-pace';
import { answered, rebaseOf } from '../../lib/score/goal-rebase';
import { splitRise } from '../../lib/score/goal-split';

import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import { whatIf } from '../../lib/score/what-if';
import { day, reading } from './made-history';

function score(total: number, industry: number | null, network: number | null = null): Snapshot {
  return reading(0, total, {
    industry: industry === null ? null : { average: industry, rank: 12, name: null },
    network: network === null ? null : { average: network, rank: 20 },
  });
}

describe('the goal by the rule', () => {
  it.each([
    [40, 48, null, 65],
    [52, 48, 46, 65],
    [20, 31, 33, 51],
    [35, 34, 46, 51],
    [54, 27, 50, 76],
    [54.6, 33.75, 46.19, 76],
    [64, 45, 58, 76],
    [78, 40, 52, 78],
    [12, null, null, 62],
    [46, 30, 47, 51],
  ])('at %d with industry %d and network %d: %d', (now, industry, network, points) => {
    expect(proposeGoal(score(now, industry, network)).points).toBe(points);
  });

  it('says what it stands on and why', () => {
    expect(proposeGoal(score(40, 48))).toMatchObject({ base: 'industry', average: 48, because: 'above-industry' });
    expect(proposeGoal(score(40, null, 40))).toMatchObject({ base: 'network', average: 40, points: 57 });
    expect(proposeGoal(score(12, null))).toMatchObject({ base: 'often-quoted', average: 45 });
    expect(proposeGoal(score(30, 30, 55))).toMatchObject({ because: 'above-network', points: 56 });
    expect(proposeGoal(score(20, 31, 33)).because).toBe('tier');
    expect(proposeGoal(score(78, 40, 52)).because).toBe('keep');
  });

  it('never proposes more than 90, and never less than there is', () => {
    expect(proposeGoal(score(60, 85)).points).toBe(90);
    expect(proposeGoal(score(89, 85))).toMatchObject({ points: 89, because: 'keep' });
    expect(proposeGoal(score(95, 85)).points).toBe(95);
  });
});

describe('a goal under way', () => {
  const goal: Goal = { setOn: day(0), industryAverage: 48, points: 65, by: day(90), own: false };

  it('is dated in whole cycles of 90 days', () => {
    expect(cycleEnd(day(0), 2)).toBe(day(180));
    expect(cycleEnd(day(0), 0)).toBe(day(90));
    expect([40, 54.4, 55, 70].map((now) => steadyCycles(now, 65))).toEqual([3, 2, 1, 1]);
  });

  it('has a pace per week', () => {
    expect(paceOf(goal, 55, day(20))).toEqual({
      state: 'under-way',
      left: 10,
      daysLeft: 70,
      perWeek: 1,
      ambitious: false,
    });
  });

  it('has a milestone and a division that agree with its pace', () => {
    const far: Goal = { ...goal, points: 76, by: cycleEnd(day(0), 3) };
    const { left, daysLeft, perWeek } = paceOf(far, 55, day(0));
    const rise = riseInCycle(left, daysLeft);
    expect(rise).toBe(7);
    expect((perWeek ?? 0) * (90 / 7)).toBeCloseTo(rise, 1);
    const split = splitRise({ brand: 18, people: 12, insights: 8, relationships: 17 }, rise);
    expect(sumOf(split)).toBeCloseTo(rise, 2);
    expect(riseInCycle(10, 70)).toBe(10);
  });

  it('is called ambitious above 20 points per 90 days, not refused', () => {
    expect(paceOf(goal, 45, day(0)).ambitious).toBe(false);
    expect(paceOf(goal, 44.9, day(0))).toMatchObject({ state: 'under-way', ambitious: true });
  });

  it('is reached by the rounded total, and overdue without a pace', () => {
    expect(paceOf(goal, 64.5, day(10))).toMatchObject({ state: 'reached', left: 0, perWeek: null });
    expect(paceOf(goal, 64.4, day(90))).toMatchObject({ state: 'overdue', left: 0.6, daysLeft: 0, perWeek: null });
    expect(paceOf(goal, 60, day(120)).state).toBe('overdue');
  });

  it('is proposed anew when the industry moved by two points, and changes only by an answer', () => {
    expect(rebaseOf(goal, score(50, 49.9))).toBeNull();
    expect(rebaseOf(goal, score(50, null))).toBeNull();
    const rebase = rebaseOf(goal, score(50, 46));
    expect(rebase).toEqual({ from: 48, to: 46, points: 63 });
    expect(goal.points).toBe(65);
    if (!rebase) throw new Error('no proposal');
    expect(answered(goal, rebase, true)).toEqual({ ...goal, industryAverage: 46, points: 63 });
    const kept = answered({ ...goal, own: true }, rebase, false);
    expect(kept).toEqual({ ...goal, industryAverage: 46, own: true });
    expect(rebaseOf(kept, score(50, 46))).toBeNull();
  });

  it('is proposed anew when an industry shows for the first time', () => {
    expect(rebaseOf({ ...goal, industryAverage: null }, score(50, 30))).toEqual({ from: null, to: 30, points: 51 });
  });
});

it('divides a rise by the gaps of pillars below 20, at most 6 each', () => {
  const pillars = { brand: 15, people: 20, insights: 5, relationships: 15 };
  expect(splitRise(pillars, 8)).toEqual({ brand: 2, people: 0, insights: 4, relationships: 2 });
  expect(splitRise(pillars, 20)).toEqual({ brand: 5, people: 0, insights: 6, relationships: 5 });
  expect(splitRise(pillars, -1)).toEqual({ brand: 0, people: 0, insights: 0, relationships: 0 });
  expect(splitRise({ brand: 25, people: 20, insights: 21, relationships: 22 }, 5)).toEqual({
    brand: 0,
    people: 0,
    insights: 0,
    relationships: 0,
  });
});

describe('the benchmark', () => {
  it('calls 60 clearly above where the average is 45, and the top ten a top place', () => {
    expect(benchmarkOf(reading(0, 60, { industry: { average: 45, rank: 10, name: null } }))).toEqual({
      industry: { average: 45, difference: 15, against: 'clearly-above', rank: 10, place: 'top' },
      network: null,
    });
  });

  it('knows above, level and below, and four places', () => {
    const against = [48.9, 49, 51, 51.1].map((average) => benchmarkOf(score(50, null, average)).network?.against);
    expect(against).toEqual(['above', 'level', 'level', 'below']);
    const places = [11, 25, 26, 50, 51].map(
      (rank) => benchmarkOf(reading(0, 50, { network: { rank, average: null } })).network?.place,
    );
    expect(places).toEqual(['high', 'high', 'upper-half', 'upper-half', 'lower-half']);
  });

  it('leaves what is not shown unknown', () => {
    expect(benchmarkOf(reading(0, 50, { network: { rank: 20, average: null } })).network).toEqual({
      average: null,
      difference: null,
      against: null,
      rank: 20,
      place: 'high',
    });
    expect(benchmarkOf(reading(0, 50, { network: { rank: null, average: null } })).network).toBeNull();
  });
});

it('adds up what-if exactly, and holds it to the scale', () => {
  const now = { brand: 18.25, people: 9.4, insights: 6.125, relationships: 13 };
  expect(whatIf(now, {})).toMatchObject({ sum: 46.775, total: 47, tier: 'developing', difference: 0 });
  expect(whatIf(now, { insights: 10.1 })).toMatchObject({
    sum: 50.75,
    total: 51,
    tier: 'proficient',
    difference: 3.975,
  });
  expect(whatIf(now, { brand: 99, people: -1, insights: Number.NaN }).pillars).toEqual({
    brand: 25,
    people: 0,
    insights: 6.125,
    relationships: 13,
  });
});
