import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storedSnapshotSchema } from '../../lib/history/record';
import { record } from './history-records';

const accepts = (value: unknown) => v.safeParse(storedSnapshotSchema, value).success;

describe('a stored snapshot', () => {
  it('is accepted where everything is known, and where comparisons are not', () => {
    expect(accepts(record())).toBe(true);
    expect(accepts(record({ industry: null, network: { rank: null, average: null } }))).toBe(true);
    expect(
      accepts(record({ weeklyChange: { industry: -2, network: null }, team: { rank: '1 of 8', average: 51 } })),
    ).toBe(true);
  });

  it('may be all zeros or full marks', () => {
    const all = (n: number) => ({ brand: n, people: n, insights: n, relationships: n });
    expect(accepts(record({ overall: 0, pillars: all(0) }))).toBe(true);
    expect(accepts(record({ overall: 100, pillars: all(25) }))).toBe(true);
  });

  it('ignores fields of a newer version', () => {
    const { output } = v.safeParse(storedSnapshotSchema, { ...record(), mood: 'sunny' });
    expect(output).toEqual(record());
  });

  it.each([
    ['a pillar missing', { pillars: { brand: 18.25, people: 9.4, insights: 6.125 } }],
    ['a pillar above 25', { pillars: { brand: 25.5, people: 9.4, insights: 6.125, relationships: 6 } }],
    ['a sum that differs', { overall: 80 }],
    ['a total with decimals', { overall: 46.775 }],
    ['a total of text', { overall: '47' }],
    ['infinity', { overall: Number.POSITIVE_INFINITY }],
    ['a rank of 0', { industry: { rank: 0, average: 34, name: null } }],
    ['a rank of 101', { network: { rank: 101, average: 36 } }],
    ['no offset', { takenAt: '2026-11-22T10:20:00' }],
    ['a day that does not exist', { takenAt: '2026-02-30T10:20:00Z' }],
    ['an hour that does not exist', { takenAt: '2026-11-22T25:20:00Z' }],
    ['an unknown source', { source: 'guess' }],
    ['a very long name', { industry: { rank: 1, average: 1, name: 'x'.repeat(121) } }],
  ])('is refused with %s', (_, wrong) => {
    expect(accepts({ ...record(), ...wrong })).toBe(false);
  });
});
