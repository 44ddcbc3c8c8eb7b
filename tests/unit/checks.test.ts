import { describe, expect, it } from 'vitest';
import { untilTicked, within } from '../../lib/coach/checks';
import { behindRhythm, knownFor, recently } from '../../lib/coach/checks/days';
import { farFromIndustry, noIndustry } from '../../lib/coach/checks/industry';
import { ageing, begun, oftenIn, quietFor, untilTickedTimes } from '../../lib/coach/checks/log';
import { fell, level, weakest } from '../../lib/coach/checks/pillar-change';
import { PROFILE_WORK } from '../../lib/coach/profile-work';
import { BRAND_RULES } from '../../lib/coach/rules/brand';
import { ticksOf } from '../../lib/coach/ticks';
import { ANNOTATIONS } from '../../lib/member/annotation';
import { facts, reading, ticks } from './rules/facts';

const log = [...ticks('photo', 3, 40, 12), ...ticks('banner', 5)];

describe('the log', () => {
  it('says the same in any order, and passes over what is not a tick', () => {
    const other = { at: '2026-11-23T10:00:00Z', rule: 'photo', kind: 'later' } as const;
    const backwards = [other, ...log].reverse();
    expect(ticksOf(backwards).of('photo')).toEqual(['2026-10-15', '2026-11-12', '2026-11-21']);
    expect([ticksOf(backwards).on('2026-11-19'), ticksOf(backwards).on('2026-11-23')]).toEqual([true, false]);
    for (const check of [untilTicked('photo'), within(5, 'photo'), quietFor(9, 'photo', 'banner'), begun(9, 'photo')])
      expect(check(facts({ log: backwards }))).toEqual(check(facts({ log })));
  });

  it.each([
    ['the latest of several counts', quietFor(4, 'photo', 'banner'), 'met'],
    ['none in time', quietFor(3, 'photo', 'banner'), 'due'],
    ['two of three times', untilTickedTimes(4, 'photo'), 'due'],
    ['three of three times', untilTickedTimes(3, 'photo'), 'met'],
    ['not yet old', ageing(4, 'photo'), 'not-now'],
    ['old enough', ageing(3, 'photo'), 'due'],
    ['never begun', begun(0, 'verify'), 'not-now'],
    ['begun long ago', begun(40, 'photo'), 'due'],
    ['often enough', oftenIn(13, 2, 'photo'), 'due'],
    ['a day too early to count', oftenIn(12, 2, 'photo'), 'not-now'],
  ])('%s', (_, check, is) => expect(check(facts({ log })).is).toBe(is));

  it('ticks twice on one day are one time', () => {
    expect(untilTickedTimes(2, 'photo')(facts({ log: ticks('photo', 3, 3) })).is).toBe('due');
  });
});

describe('the readings', () => {
  const history = [reading(20, { people: 9 }), reading(14, { people: 8.4 }), reading(0, { people: 7.25 })];

  it('a pillar fell since the newest reading old enough', () => {
    expect(fell('people', 1, 14)(facts({ history }))).toEqual({
      is: 'due',
      because: [{ fact: 'fell', values: { pillar: 'people', points: 1.15, day: '2026-11-10' } }],
    });
    expect(level('people', 1.2, 14)(facts({ history })).is).toBe('due');
  });

  it('nothing is said of a change over a gap, or when the latest reading is stale', () => {
    const gap = [reading(40, { people: 20 }), reading(0, { people: 5 })];
    const stale = [reading(30, { people: 20 }), reading(15, { people: 5 })];
    for (const odd of [gap, stale]) expect(fell('people', 1, 14)(facts({ history: odd })).is).toBe('not-now');
  });

  it('a tie for the lowest is the lowest', () => {
    expect(weakest('brand')(facts({ history: [reading(1)] })).is).toBe('due');
    expect(weakest('brand')(facts({ history: [reading(1, { people: 14.9 })] })).is).toBe('not-now');
  });

  it('an industry without an average is neither missing nor far', () => {
    const odd = facts({ history: [reading(2), reading(1, {}, { industry: { rank: 3, average: null, name: null } })] });
    expect([noIndustry(odd).is, farFromIndustry(1)(odd).is]).toEqual(['met', 'not-now']);
  });

  it('newcomers are left alone', () => {
    expect(knownFor(30)(facts({ history: [reading(29)] })).is).toBe('not-now');
    expect(behindRhythm(facts({ history: [reading(13)] })).is).toBe('not-now');
  });
});

describe('marked times', () => {
  it.each(ANNOTATIONS)('%s in the last two weeks is no lack of rhythm', (kind) => {
    const history = [reading(30)];
    const pause = { from: '2026-11-12', to: '2026-11-16', kind };
    expect(behindRhythm(facts({ history })).is).toBe('due');
    expect(behindRhythm(facts({ history, annotations: [pause] })).is).toBe('not-now');
    expect(behindRhythm(facts({ history, choices: { weekdays: [1] } })).is).toBe('not-now');
  });

  it('what is still to come has not begun', () => {
    const next = { from: '2026-12-01', to: '2026-12-01', kind: 'job-change' } as const;
    expect(recently(60, 'job-change')(facts({ annotations: [next] })).is).toBe('not-now');
  });
});

it('work on the profile names rules that exist', () => {
  const ids = BRAND_RULES.map(({ id }) => id);
  expect(PROFILE_WORK.filter((id) => !ids.includes(id))).toEqual([]);
});
