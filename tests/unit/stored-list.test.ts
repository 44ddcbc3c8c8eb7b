import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../lib/coach/log';
import { logMonth } from '../../lib/history/log-month';
import { ANNOTATION_LIST } from '../../lib/member/annotations';

const november = logMonth('2026-11');
const tick: LogEntry = { at: '2026-11-22T09:00:00+01:00', rule: 'comment-with-substance', kind: 'done' };
const later: LogEntry = { ...tick, kind: 'later' };
const stored = (...entries: unknown[]) => ({ version: 1, entries });

describe('the log of a month', () => {
  it('begins with its first entry and ends with its last', () => {
    expect(november.read(undefined)).toEqual({ items: [], unreadable: 0 });
    expect(november.added(undefined, tick)).toEqual(stored(tick));
    expect(november.without(stored(tick), tick)).toBeUndefined();
  });

  it('has an entry once, whatever the order of its fields', () => {
    const turned = { kind: tick.kind, rule: tick.rule, at: tick.at };
    expect(november.added(stored(turned), tick)).toBeNull();
    expect(november.read(stored(turned, tick))).toEqual({ items: [tick], unreadable: 0 });
    expect(november.without(stored(turned, tick, later), tick)).toEqual(stored(later));
  });

  it('tells apart what differs in moment, rule or kind', () => {
    const others = [later, { ...tick, rule: 'other' }, { ...tick, at: '2026-11-22T09:00:01+01:00' }];
    const all = others.reduce<unknown>((list, entry) => november.added(list, entry), stored(tick));
    expect(november.read(all).items).toEqual([tick, ...others]);
    expect(november.without(stored(later), tick)).toBeNull();
  });

  it.each([
    ['a text', 'done'],
    ['another kind', { ...tick, kind: 'liked' }],
    ['a day that does not exist', { ...tick, at: '2026-11-31T09:00:00+01:00' }],
    ['no offset', { ...tick, at: '2026-11-22T09:00:00' }],
    ['another month', { ...tick, at: '2026-10-22T09:00:00+01:00' }],
    ['a name that is no rule’s', { ...tick, rule: '<b>' }],
    ['nothing', null],
  ])('carries along what it can not read: %s', (_, odd) => {
    expect(november.read(stored(odd, tick))).toEqual({ items: [tick], unreadable: 1 });
    expect(november.added(stored(odd), tick)).toEqual(stored(odd, tick));
    expect(november.without(stored(odd, tick), tick)).toEqual(stored(odd));
  });

  it.each([
    ['a text', 'lost'],
    ['null', null],
    ['a month of a later version', { version: 2, entries: [tick] }],
    ['a month without a list', { version: 1, entries: {} }],
  ])('keeps aside a whole value that is no month: %s', (_, odd) => {
    expect(november.read(odd)).toEqual({ items: [], unreadable: 1 });
    const kept = november.added(odd, tick);
    expect(kept).toEqual({ ...stored(tick), aside: [odd] });
    expect(november.read(kept)).toEqual({ items: [tick], unreadable: 1 });
    expect(november.without(kept, tick)).toEqual({ ...stored(), aside: [odd] });
  });

  it('keeps fields that only a newer version knows', () => {
    const newer = { ...stored(tick), counted: 3 };
    expect(november.added(newer, later)).toEqual({ ...stored(tick, later), counted: 3 });
    expect(november.without(newer, tick)).toEqual({ ...stored(), counted: 3 });
  });
});

describe('marked times', () => {
  const holiday = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' as const };

  it('are kept and taken back as they were', () => {
    const one = ANNOTATION_LIST.added(undefined, holiday);
    expect(one).toEqual({ version: 1, items: [holiday] });
    expect(ANNOTATION_LIST.without(one, { ...holiday, to: '2026-08-15' })).toBeNull();
    expect(ANNOTATION_LIST.without(one, holiday)).toBeUndefined();
  });

  it('can not end before they begin, nor lie on days that do not exist', () => {
    const odd = [
      { ...holiday, to: '2026-07-31' },
      { ...holiday, to: '2026-08-32' },
    ];
    expect(ANNOTATION_LIST.read({ version: 1, items: odd })).toEqual({ items: [], unreadable: 2 });
  });
});
