import { describe, expect, it } from 'vitest';
import { isEmpty, putReading, readMonth, restoreDay, takeDay } from '../../lib/history/month';
import { higher, record } from './history-records';

const DAY = '2026-11-22';
const month = (days: Record<string, unknown>, more = {}) => ({ version: 1, days, ...more });
const at = (time: string) => ({ takenAt: `${DAY}T${time}:00+01:00` });

describe('reading a month', () => {
  it('gives its days in order', () => {
    const stored = month({ '2026-11-30': record(), '2026-11-02': record() });
    expect(readMonth(stored, '2026-11').snapshots.map((s) => s.day)).toEqual(['2026-11-02', '2026-11-30']);
  });

  it.each([
    ['nothing', undefined, 0],
    ['text', 'lost', 1],
    ['null', null, 1],
    ['a list', [record()], 1],
    ['a version from the future', { version: 2, days: { [DAY]: record(), '2026-11-21': record() } }, 2],
    ['days that are a list', { version: 1, days: [] }, 1],
    ['a damaged day', month({ [DAY]: { ...record(), overall: 'x' }, '2026-11-21': record() }), 1],
    ['a day of another month', month({ '2026-10-01': record() }), 1],
    ['a day that does not exist', month({ '2026-11-31': record() }), 1],
    ['something set aside', month({}, { aside: ['x', { version: 9, days: { a: 1, b: 2 } }] }), 3],
  ])('counts what it can not read: %s', (_, stored, unreadable) => {
    expect(readMonth(stored, '2026-11').unreadable).toBe(unreadable);
  });
});

describe('a reading of a day', () => {
  it('is the day’s first', () => {
    expect(putReading(undefined, DAY, record())).toEqual(month({ [DAY]: record() }));
  });

  it('replaces an earlier one, and never a later one', () => {
    const early = record(at('09:00'));
    const late = higher(at('18:00'));
    const both = month({ [DAY]: late });
    expect(putReading(month({ [DAY]: early }), DAY, late)).toEqual(both);
    expect(putReading(both, DAY, early)).toBeNull();
  });

  it('is later by the moment, not by the clock on the wall', () => {
    const atHome = record({ takenAt: `${DAY}T10:00:00+01:00` });
    const inNewYork = higher({ takenAt: `${DAY}T08:00:00-05:00` });
    expect(putReading(month({ [DAY]: atHome }), DAY, inNewYork)?.days[DAY]).toEqual(inNewYork);
    expect(putReading(month({ [DAY]: inNewYork }), DAY, atHome)).toBeNull();
  });

  it('writes nothing if it says the same', () => {
    expect(putReading(month({ [DAY]: record(at('09:00')) }), DAY, record(at('11:00')))).toBeNull();
    const scrambled = Object.fromEntries(Object.entries(record(at('09:00'))).reverse());
    expect(putReading(month({ [DAY]: scrambled }), DAY, record(at('11:00')))).toBeNull();
  });

  it('never makes a known rank, average or name unknown', () => {
    const blank = { industry: { rank: null, average: 35, name: null }, network: null };
    const after = putReading(month({ [DAY]: record(at('09:00')) }), DAY, higher({ ...at('11:00'), ...blank }));
    expect(after?.days[DAY]).toEqual(
      higher({
        ...at('11:00'),
        industry: { rank: 12, average: 35, name: 'Software Development' },
        network: { rank: 20, average: 36 },
      }),
    );
  });

  it('fills in from an earlier one that comes late, and keeps its own score', () => {
    const late = higher({ ...at('18:00'), network: null });
    const after = putReading(month({ [DAY]: late }), DAY, record(at('09:00')));
    expect(after?.days[DAY]).toEqual({ ...late, network: { rank: 20, average: 36 } });
  });

  it('keeps weekly change and team of the day', () => {
    const known = record({
      ...at('09:00'),
      weeklyChange: { industry: 1, network: null },
      team: { rank: '1', average: 5 },
    });
    const after = putReading(
      month({ [DAY]: known }),
      DAY,
      higher({ ...at('10:00'), weeklyChange: { industry: null, network: 2 } }),
    );
    expect(after?.days[DAY]).toMatchObject({
      weeklyChange: { industry: 1, network: 2 },
      team: { rank: '1', average: 5 },
    });
  });

  it('leaves other days and unknown fields as they are', () => {
    const odd = { overall: 'x', from: 'the future' };
    const stored = month({ '2026-11-03': odd }, { note: { kept: true }, aside: [7] });
    expect(putReading(stored, DAY, record())).toEqual({
      ...stored,
      days: { '2026-11-03': odd, [DAY]: record() },
    });
  });

  it('sets an unreadable record of its day aside', () => {
    const odd = { overall: 'x' };
    const after = putReading(month({ [DAY]: odd }), DAY, record());
    expect(after).toEqual(month({ [DAY]: record() }, { aside: [{ day: DAY, record: odd }] }));
  });

  it('sets a month of a version it does not know aside', () => {
    const future = { version: 2, weeks: [] };
    expect(putReading(future, DAY, record())).toEqual(month({ [DAY]: record() }, { aside: [future] }));
  });
});

describe('deleting a day', () => {
  it('takes it out, and puts it back', () => {
    const stored = month({ [DAY]: record(), '2026-11-21': higher() });
    const { month: without, taken } = takeDay(stored, DAY);
    expect(without).toEqual(month({ '2026-11-21': higher() }));
    expect(taken).toEqual(record());
    expect(restoreDay(without, DAY, record())).toEqual(stored);
  });

  it('puts nothing back over a reading made since', () => {
    expect(restoreDay(month({ [DAY]: higher() }), DAY, record())).toBeNull();
  });

  it('does not delete what it can not read', () => {
    const stored = month({ [DAY]: { overall: 'x' } });
    expect(takeDay(stored, DAY)).toEqual({ month: stored, taken: null });
  });

  it('knows when nothing is left', () => {
    expect(isEmpty(takeDay(month({ [DAY]: record() }), DAY).month)).toBe(true);
    expect(isEmpty(takeDay(month({ [DAY]: record() }, { aside: ['x'] }), DAY).month)).toBe(false);
    expect(isEmpty(takeDay(month({ [DAY]: record() }, { note: 'x' }), DAY).month)).toBe(false);
  });
});
