import fc from 'fast-check';
import type { ItemSight, ProfileSight } from '../../lib/linkedin/profile/sight';
import { ANCHORS } from '../../lib/profile/anchor';
import { ITEMS, SECTIONS } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import { recordWith } from '../../lib/profile/record-with';
import type { ProfileReport } from '../../lib/profile/report';
import { addDays } from '../../lib/score/day';

const count = fc.nat(600);
const itemSight: fc.Arbitrary<ItemSight> = fc.oneof(
  fc.record({ is: fc.constant('no' as const), at: fc.constantFrom(...ANCHORS) }),
  fc.record(
    { is: fc.constant('yes' as const), at: fc.constantFrom(...ANCHORS), count, exact: fc.boolean() },
    { requiredKeys: ['is', 'at'] },
  ),
);
const some = <K extends string, V>(names: readonly K[], value: fc.Arbitrary<V>) =>
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: names.length, noNullPrototype: true }) as fc.Arbitrary<{
    [N in K]?: V;
  }>;
const items = some(ITEMS, itemSight);
const text = fc.string({ maxLength: 12 });
/** Any look at a profile. */
export const sight: fc.Arbitrary<ProfileSight> = fc.record({
  items,
  texts: fc.record(
    {
      headline: text,
      about: text,
      currentRole: fc.record({ title: text, description: text }),
      sections: some(SECTIONS, text),
    },
    { requiredKeys: ['sections'] },
  ),
});
const hash = fc.constantFrom('aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc');
const voice = fc.record({ you: count, we: count, i: count });
/** Any report of a visit. */
export const report: fc.Arbitrary<ProfileReport> = fc.record({
  items,
  sections: some(SECTIONS, fc.record({ hash, length: count })),
  measures: fc.record(
    {
      headline: fc.record({
        length: count,
        jobTitleOnly: fc.boolean(),
        outcome: fc.boolean(),
        number: fc.boolean(),
        voice: fc.option(voice),
      }),
      about: fc.record({ length: count, customer: count, voice: fc.option(voice) }),
      role: fc.record({ title: count, description: count }),
      agreement: fc.record({ keywords: count, about: fc.option(count), role: fc.option(count) }),
    },
    { requiredKeys: [] },
  ),
});
/** At most so many visits, at least one, on any days around the 22nd of November 2026, in any order. */
export const visitsUpTo = (most: number) =>
  fc.array(
    fc.tuple(
      fc.integer({ min: -2, max: 40 }).map((n) => addDays('2026-11-22', n)),
      report,
    ),
    { minLength: 1, maxLength: most },
  );
/** A dozen visits at most. */
export const visits = visitsUpTo(12);

/** The record after some visits, at least one. */
export function recordOf(all: readonly [string, ProfileReport][]): ProfileRecord {
  const record = all.reduce<ProfileRecord | null>((old, [day, seen]) => recordWith(old, seen, day), null);
  if (!record) throw new Error('no visit');
  return record;
}
