import { describe, expect, it } from 'vitest';
import type { Check } from '../../lib/coach/checks';
import { untilAcknowledged } from '../../lib/coach/checks/acknowledged';
import { atLeast } from '../../lib/coach/checks/at-least';
import { oneFull, uneven } from '../../lib/coach/checks/balance';
import { suddenDrop } from '../../lib/coach/checks/drop';
import { echoAhead } from '../../lib/coach/checks/echo';
import { follows } from '../../lib/coach/checks/follows';
import { moreAskedThanGiven } from '../../lib/coach/checks/giving';
import { inOneGo, scattered, youngHabit } from '../../lib/coach/checks/habit-shape';
import { rankMovedAlone } from '../../lib/coach/checks/rank';
import { readingOlderThan } from '../../lib/coach/checks/reading-age';
import { quietSpell, restAhead } from '../../lib/coach/checks/rest';
import { noTarget, targetOnOldGround } from '../../lib/coach/checks/target';
import type { Facts } from '../../lib/coach/facts';
import { RULES } from '../../lib/coach/rules';
import { addDays } from '../../lib/score/day';
import { facts, reading, TODAY, ticks } from './rules/facts';

const in_ = (days: number) => addDays(TODAY, days);
const burst = (to: number) =>
  facts({ history: [90, 89, 88, 87, 86, 85].map((ago, i) => reading(ago, { brand: i < 3 ? 8 : 14 })), today: in_(to) });

describe('what follows on something', () => {
  const reply = follows('reply', [1, 3], 'post', 'poll');
  it.each<[string, Facts, string]>([
    ['not on the same day', facts({ log: ticks('post', 0) }), 'not-now'],
    ['from the first day', facts({ log: ticks('post', 1) }), 'due'],
    ['to the last', facts({ log: ticks('post', 3) }), 'due'],
    ['not after it', facts({ log: ticks('post', 4) }), 'not-now'],
    ['not on what is to come', facts({ log: ticks('post', -2) }), 'not-now'],
    ['once it was done since', facts({ log: [...ticks('post', 2), ...ticks('reply', 1)] }), 'met'],
    ['again after another', facts({ log: [...ticks('post', 3), ...ticks('reply', 2), ...ticks('poll', 1)] }), 'due'],
  ])('%s', (_, given, is) => expect(reply(given).is).toBe(is));

  it('is acknowledged by a tick on its day or later, not by an older one', () => {
    const check = untilAcknowledged('seen', () => ({ day: in_(-5), because: { fact: 'drop' } }));
    const is = (daysAgo: number) => check(facts({ log: ticks('seen', daysAgo) })).is;
    expect([is(6), is(5), is(0)]).toEqual(['due', 'met', 'met']);
  });
});

describe('the shape of two weeks', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => ticks(`rule-${i}`, i % 14)).flat();
  it.each<[string, Check, Facts, string]>([
    ['six things once each are scattered', scattered, facts({ log: many(6) }), 'due'],
    ['five are too few to say', scattered, facts({ log: many(5) }), 'not-now'],
    [
      'one of them three times is a habit',
      scattered,
      facts({ log: [...many(6), ...ticks('rule-0', 3, 5)] }),
      'not-now',
    ],
    ['five of seven on a day is one go', inOneGo, facts({ log: ticks('a', 2, 2, 2, 2, 2, 5, 8) }), 'due'],
    ['four of seven is not', inOneGo, facts({ log: ticks('a', 2, 2, 2, 2, 5, 8, 9) }), 'not-now'],
    ['a habit of two weeks is young', youngHabit, facts({ log: ticks('a', 1, 5, 9, 14) }), 'due'],
    ['a newer one has not begun', youngHabit, facts({ log: ticks('a', 1, 5, 9, 13) }), 'not-now'],
    ['one of sixty days can be judged', youngHabit, facts({ log: ticks('a', 1, 5, 9, 60) }), 'not-now'],
    ['what was dropped is none', youngHabit, facts({ log: ticks('a', 20, 25, 29) }), 'not-now'],
  ])('%s', (_, check, given, is) => expect(check(given).is).toBe(is));

  it('weighs asking against giving over four weeks', () => {
    const check = moreAskedThanGiven(['ask'], ['give']);
    const is = (asked: number[], given: number[]) =>
      check(facts({ log: [...ticks('ask', ...asked), ...ticks('give', ...given)] })).is;
    expect(is([1], [])).toBe('not-now');
    expect(is([1, 27], [3])).toBe('due');
    expect(is([1, 27], [3, 4])).toBe('met');
    expect(is([1, 28], [])).toBe('not-now');
  });
});

describe('what readings show', () => {
  it('takes only a quick fall of four points as sudden, for two weeks', () => {
    const drop = (points: number, apart: number, ago: number) =>
      suddenDrop(facts({ history: [reading(ago + apart), reading(ago, { brand: 15 - points })] }))?.because.values;
    expect(drop(4, 3, 1)).toEqual({ points: 4, day: in_(-1) });
    expect(drop(3.9, 1, 1)).toBeUndefined();
    expect(drop(6, 4, 1)).toBeUndefined();
    expect(drop(6, 1, 15)).toBeUndefined();
  });

  it('tells of an echo only while it is near, and from when', () => {
    expect(echoAhead(burst(-20))).toBeNull();
    expect(echoAhead(burst(0))).toMatchObject({ because: { fact: 'echo', values: { points: 6 } } });
    expect(echoAhead(burst(20))).toBeNull();
  });

  it('compares pillars by their latest points', () => {
    const one = (brand: number, insights = 15) => facts({ history: [reading(1, { brand, insights })] });
    expect([uneven(10)(one(25)).is, uneven(10)(one(24.9)).is]).toEqual(['due', 'not-now']);
    expect([oneFull(one(24.5)).is, oneFull(one(24.4)).is]).toEqual(['due', 'not-now']);
    expect([atLeast('brand', 15)(one(15)).is, atLeast('brand', 15)(one(14.9)).is]).toEqual(['due', 'not-now']);
  });

  it('says nothing of a rank that is not shown, or too near to compare', () => {
    const rank = (n: number | null) => ({ industry: { name: null, rank: n, average: 40 } });
    const is = (ago: number, from: number | null, to: number | null) =>
      rankMovedAlone(facts({ history: [reading(ago, {}, rank(from)), reading(1, {}, rank(to))] })).is;
    expect([is(22, 20, 15), is(21, 20, 15), is(22, 20, 16), is(22, null, 15), is(22, 20, null)]).toEqual([
      'due',
      'not-now',
      'not-now',
      'not-now',
      'not-now',
    ]);
  });

  it('counts the age of a reading in local days', () => {
    const is = (ago: number) => readingOlderThan(4)(facts({ history: [reading(ago)] })).is;
    expect([is(3), is(4), is(-1)]).toEqual(['met', 'due', 'met']);
  });
});

describe('what was chosen and marked', () => {
  const target = { points: 65, by: TODAY, setOn: in_(-90), industryAverage: 40, own: true };
  it('asks for a target until there is one that has not run out', () => {
    const is = (choices: Partial<Facts['choices']>) => noTarget(facts({ choices })).is;
    expect([is({}), is({ goal: 'leads' }), is({ target })]).toEqual(['due', 'due', 'due']);
    expect(is({ goal: 'leads', target })).toBe('met');
    expect(is({ goal: 'leads', target: { ...target, by: in_(-1) } })).toBe('due');
  });

  it('has nothing to compare a target with that was set without an average', () => {
    const given = facts({ history: [reading(1)], choices: { target: { ...target, industryAverage: null } } });
    expect(targetOnOldGround(given).is).toBe('not-now');
  });

  it('sees the nearest rest of the coming week', () => {
    const rest = (...days: number[]) =>
      restAhead(facts({ annotations: days.map((d) => ({ kind: 'leave', from: in_(d), to: in_(d + 3) })) }))?.because
        .values;
    expect(rest(7, 2)).toEqual({ day: in_(2) });
    expect([rest(0), rest(8), rest()]).toEqual([undefined, undefined, undefined]);
    const campaign = { kind: 'campaign' as const, from: in_(2), to: in_(5) };
    expect(restAhead(facts({ annotations: [campaign] }))).toBeNull();
  });

  it('calls ten days without a tick quiet, but not a beginning', () => {
    expect(quietSpell(facts({ log: ticks('photo', 10) })).is).toBe('due');
    expect(quietSpell(facts()).is).toBe('not-now');
  });
});

it('decides every rule for strange facts without a throw, and the same in any order of the log', () => {
  const nonsense = facts({
    history: [
      reading(4000),
      reading(0, { brand: 0, people: 0, insights: 0, relationships: 0 }),
      reading(-400, { brand: 25 }),
    ],
    log: [...ticks('comment-with-substance', 0, -30, 5000, 2), ...ticks('no-such-rule', 1, 1, 1)],
    annotations: [{ kind: 'holiday', from: in_(9), to: in_(-9) }],
    choices: { weekdays: [], goal: 'ssi' },
  });
  const backwards = { ...nonsense, log: [...nonsense.log].reverse() };
  for (const rule of RULES) expect(rule.check(backwards), rule.id).toEqual(rule.check(nonsense));
});
