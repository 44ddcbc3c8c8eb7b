import { describe, expect, it } from 'vitest';
import { factsOf, LOOKS_BACK } from '../../lib/coach/facts-of';
import type { LogEntry } from '../../lib/coach/log';
import { choicesFrom, FRESH_CHOICES } from '../../lib/member/choices';
import { type Told, toldAfter } from '../../lib/member/told';
import { addDays } from '../../lib/score/day';
import { record } from './history-records';

describe('stored choices', () => {
  const habits = { rules: ['comment-with-substance', 'follow-up-new-connection'], from: '2026-11-02' };

  it('are read field by field: what is missing or odd is as nobody chose it', () => {
    expect(choicesFrom(undefined)).toEqual(FRESH_CHOICES);
    expect(choicesFrom('lost')).toEqual(FRESH_CHOICES);
    expect(choicesFrom({ goal: 'fame', minutes: 30, weekdays: [8] })).toEqual({ ...FRESH_CHOICES, minutes: 30 });
  });

  it('of before habits and industry were asked for still count', () => {
    const { habits: _, industryConfirmed: __, ...old } = { ...FRESH_CHOICES, goal: 'leads', minutes: 5 };
    expect(choicesFrom(old)).toEqual({ ...FRESH_CHOICES, goal: 'leads', minutes: 5 });
  });

  it.each([
    ['habits', habits, true],
    ['habits', { ...habits, rules: ['one-alone'] }, false],
    ['habits', { ...habits, from: '2026-02-30' }, false],
    ['industryConfirmed', '2026-11-22', true],
    ['industryConfirmed', 'yesterday', false],
    ['weekdays', [1, 3], true],
    ['weekdays', [1, 1], false],
  ] as const)('%s %j: %s', (field, value, readable) => {
    expect(choicesFrom({ [field]: value })[field]).toEqual(readable ? value : FRESH_CHOICES[field]);
  });
});

describe('telling', () => {
  const none: Told = { choices: FRESH_CHOICES, log: [], annotations: [] };
  const entry: LogEntry = { at: '2026-11-22T09:00:00+01:00', rule: 'comment-with-substance', kind: 'done' };
  const annotation = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' as const };

  it('the same twice is once, and taken back is gone', () => {
    const twice = [entry, entry].reduce<Told>((told, e) => toldAfter(told, { type: 'log', entry: e }), none);
    expect(twice.log).toEqual([entry]);
    expect(toldAfter(twice, { type: 'unlog', entry: { ...entry, kind: 'later' } }).log).toEqual([entry]);
    expect(toldAfter(twice, { type: 'unlog', entry })).toEqual(none);
    const marked = toldAfter(none, { type: 'annotate', annotation });
    expect(marked.annotations).toEqual([annotation]);
    expect(toldAfter(marked, { type: 'unannotate', annotation })).toEqual(none);
  });

  it('changes the named choices only', () => {
    const told = toldAfter(none, { type: 'choose', change: { minutes: 5 } });
    expect(told).toEqual({ ...none, choices: { ...FRESH_CHOICES, minutes: 5 } });
  });
});

describe('the coach’s facts', () => {
  const day = '2026-11-22';
  const told = { choices: FRESH_CHOICES, log: [], annotations: [] };
  const at = (...ago: number[]) => ago.map((n) => ({ day: addDays(day, -n), ...record() }));

  it('are the same of a whole history and of its newest months', () => {
    const whole = factsOf({ today: day, snapshots: at(900, 300, LOOKS_BACK + 1, LOOKS_BACK, 30, 0), ...told });
    expect(whole.history.map((s) => s.day)).toEqual([LOOKS_BACK, 30, 0].map((n) => addDays(day, -n)));
    expect(factsOf({ today: day, snapshots: at(LOOKS_BACK, 30, 0), ...told })).toEqual(whole);
  });

  it('look back from the latest reading, however old it is', () => {
    expect(factsOf({ today: day, snapshots: at(700, 500, 450), ...told }).history).toHaveLength(2);
    expect(factsOf({ today: day, snapshots: [], ...told }).history).toEqual([]);
  });
});
