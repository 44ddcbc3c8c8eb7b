import { describe, expect, it } from 'vitest';
import { asideFrom, takeAside, withAside } from '../../lib/history/aside';
import { isDoubtful } from '../../lib/history/doubt';
import type { StoredSnapshot } from '../../lib/history/record';
import type { Snapshot } from '../../lib/score/snapshot';
import { higher, record } from './history-records';

const [ADA, BEA] = ['ada_hash-0123456', 'bea_hash-0123456'] as const;
const on = (day: string, change: Partial<StoredSnapshot> = {}) =>
  record({ takenAt: `${day}T10:00:00+01:00`, ...change });
const put = (stored: unknown, of: string, reading: StoredSnapshot) => withAside(stored, { of, reading });

describe('readings aside', () => {
  it('wait for their own question and are given out for it alone', () => {
    const both = put(put(undefined, ADA, on('2026-11-20')), BEA, on('2026-11-20'));
    const all = put(both, ADA, on('2026-11-21'));
    const { taken, rest } = takeAside(all, ADA);
    expect(taken).toEqual([on('2026-11-20'), on('2026-11-21')]);
    expect(asideFrom(rest).readings).toEqual([{ of: BEA, reading: on('2026-11-20') }]);
    expect(asideFrom(takeAside(rest, BEA).rest)).toEqual({ readings: [], unreadable: 0 });
    expect(takeAside(all, 'nobody').taken).toEqual([]);
  });

  it('of one day are one, the later, with what the earlier knew', () => {
    const first = put(undefined, ADA, on('2026-11-20'));
    const later = higher({ takenAt: '2026-11-20T12:00:00+01:00', industry: null });
    const { readings } = asideFrom(put(first, ADA, later));
    expect(readings).toEqual([{ of: ADA, reading: { ...later, industry: record().industry } }]);
    expect(asideFrom(put(first, ADA, on('2026-11-20'))).readings).toHaveLength(1);
  });

  it('keep what can’t be read', () => {
    const stored = { version: 1, readings: ['lost'] };
    expect(asideFrom(put(stored, ADA, on('2026-11-20')))).toMatchObject({ readings: [{ of: ADA }], unreadable: 1 });
    expect(takeAside(put(stored, ADA, on('2026-11-20')), ADA).rest).toEqual(stored);
  });
});

describe('a reading is in doubt', () => {
  const industry = (name: string | null) => ({ rank: 12, average: 34, name });
  const earlier = (name: string | null = 'Software Development'): Snapshot[] => [
    { day: '2026-11-20', ...on('2026-11-20', { industry: industry('Software Development') }) },
    { day: '2026-11-21', ...on('2026-11-21', { industry: name === null ? null : industry(name) }) },
  ];
  const moved = (by: number, name: string | null) =>
    on('2026-11-22', {
      pillars: { ...record().pillars, insights: record().pillars.insights + by },
      industry: industry(name),
    });

  it.each([
    ['another industry and a jump', moved(5.1, 'Insurance'), true],
    ['another industry and a fall', moved(-5.1, 'Insurance'), true],
    ['another industry and exactly five points', moved(5, 'Insurance'), false],
    ['another industry alone', moved(0, 'Insurance'), false],
    ['a jump alone', moved(9, 'Software Development'), false],
    ['a jump where the page names no industry', moved(9, null), false],
  ])('%s: %s', (_, reading, doubtful) => {
    expect(isDoubtful(reading, earlier(), false)).toBe(doubtful);
  });

  it('against the last industry that was named', () => {
    expect(isDoubtful(moved(9, 'Insurance'), earlier(null), false)).toBe(true);
    expect(isDoubtful(moved(9, 'Software Development'), earlier(null), false)).toBe(false);
  });

  it('not as the first', () => {
    expect(isDoubtful(moved(9, 'Insurance'), [], false)).toBe(false);
  });

  it('without a name too, once there is a doubt', () => {
    expect(isDoubtful(moved(9, null), earlier(), true)).toBe(true);
    expect(isDoubtful(moved(1, null), earlier(), true)).toBe(false);
    expect(isDoubtful(moved(9, 'Software Development'), earlier(), true)).toBe(false);
  });
});
