import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../lib/profile/completeness';
import { ITEMS } from '../../lib/profile/item';
import { mergeSights } from '../../lib/profile/merge-sights';
import { profileFrom } from '../../lib/profile/record';
import { recordWith } from '../../lib/profile/record-with';
import { profileReportSchema } from '../../lib/profile/report';
import { recordOf, report, sight, visits } from './profile-visits';

const runs = { numRuns: 500 };

describe('looks of one visit', () => {
  it('only ever add to what is known: no item, count or text of an earlier look is lost', () => {
    fc.assert(
      fc.property(sight, sight, (a, b) => {
        const both = mergeSights(a, b);
        for (const item of ITEMS) {
          const [one, other, now] = [a.items[item], b.items[item], both.items[item]];
          expect(now === undefined).toBe(one === undefined && other === undefined);
          expect(now?.is === 'yes').toBe(one?.is === 'yes' || other?.is === 'yes');
          const yes = [one, other].filter((seen) => seen?.is === now?.is);
          expect(now?.count ?? -1).toBe(Math.max(...yes.map((seen) => seen?.count ?? -1), -1));
        }
        expect(both.texts.about?.length ?? -1).toBe(Math.max(a.texts.about?.length ?? -1, b.texts.about?.length ?? -1));
        expect(both.texts.headline).toBe(b.texts.headline ?? a.texts.headline);
      }),
      runs,
    );
  });

  it('say the same of the items in any order and however often', () => {
    fc.assert(
      fc.property(sight, sight, sight, (a, b, c) => {
        const { items } = mergeSights(mergeSights(a, b), c);
        expect(mergeSights(c, mergeSights(b, a)).items).toEqual(items);
        expect(mergeSights(a, mergeSights(b, c)).items).toEqual(items);
        expect(mergeSights(mergeSights(a, a), a)).toEqual(mergeSights(a, a));
      }),
      runs,
    );
  });
});

describe('visits of any kind', () => {
  it('give a record that is read back as it was written', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const record = recordOf(all);
        expect(profileFrom(JSON.parse(JSON.stringify(record)))).toEqual(record);
        for (const [, seen] of all) expect(v.is(profileReportSchema, seen)).toBe(true);
      }),
      runs,
    );
  });

  it('a report told twice is told once', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const record = recordOf(all);
        const [day, seen] = all.at(-1) ?? ['', { items: {}, sections: {}, measures: {} }];
        expect(recordWith(record, seen, day)).toEqual(record);
      }),
      runs,
    );
  });

  it('no item is known that no visit saw, and what a visit did not see stays as it was', () => {
    fc.assert(
      fc.property(visits, report, (all, next) => {
        const record = recordOf(all);
        const after = recordWith(record, next, '2027-02-01');
        for (const item of ITEMS) {
          expect(record.items[item] !== undefined).toBe(all.some(([, seen]) => seen.items[item] !== undefined));
          if (!next.items[item]) expect(after.items[item]).toEqual(record.items[item]);
          else expect(after.items[item]?.is).toBe(next.items[item].is);
        }
      }),
      runs,
    );
  });

  it('a diary has no two notes of a day, but for how a section was found and its first change, and no two alike in a row', () => {
    fc.assert(
      fc.property(visits, (all) => {
        for (const notes of Object.values(recordOf(all).diary)) {
          expect(notes?.length).toBeGreaterThan(0);
          for (const [at, note] of (notes ?? []).entries()) {
            const next = notes?.[at + 1];
            const follows = next && (next.on > note.on || (at === 0 && next.on === note.on));
            if (next) expect(follows && next.hash !== note.hash).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('completeness shares out 100 points, 18 items and 7 parts, and knows nothing of what was not seen', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const record = recordOf(all);
        const { points, items, allStar } = completenessOf(record, { industryConfirmed: null, today: '2026-11-22' });
        expect(points.have + points.missing + points.unknown).toBe(100);
        expect(allStar.have + allStar.missing + allStar.unknown).toBe(7);
        expect([...items.have, ...items.missing, ...items.unknown].sort()).toEqual([...ITEMS].sort());
        for (const item of [...items.have, ...items.missing]) expect(record.items[item]).toBeDefined();
      }),
      runs,
    );
  });
});
