import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ProfileSight } from '../../lib/linkedin/profile/sight';
import { profileChanges } from '../../lib/profile/changes';
import { freshRecord, MOST_NOTES, type ProfileRecord, profileFrom } from '../../lib/profile/record';
import { recordWith } from '../../lib/profile/record-with';
import { type ProfileReport, profileReportSchema } from '../../lib/profile/report';
import { measuresOf, reportOf } from '../../lib/profile/report-of';
import { addDays } from '../../lib/score/day';
import { about, hash, headline, report } from './profile-reports';

const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';
const FRIDAY = '2026-11-20';
/** Visits of one day. */
const [MORNING, NOON, NIGHT] = ['00000000-0001', '00000000-0002', '00000000-0003'] as const;

describe('a report', () => {
  const full = report({
    items: { photo: { is: 'yes', at: 'image' }, skills: { is: 'yes', at: 'card', count: 14, exact: true } },
    sections: { about: { hash: hash('a'), length: 900 } },
    measures: { headline: headline(), about: about() },
  });
  const refused = (odd: unknown) => v.safeParse(profileReportSchema, odd).success === false;

  it('is taken as it is', () => {
    expect(v.parse(profileReportSchema, full)).toEqual(full);
    expect(v.parse(profileReportSchema, report())).toEqual(report());
  });

  it('has no room for a text', () => {
    expect(refused({ ...full, note: 'I build small tools' })).toBe(true);
    expect(refused({ ...full, items: { ...full.items, name: { is: 'yes', at: 'card' } } })).toBe(true);
    expect(refused({ ...full, items: { photo: { is: 'yes', at: 'image', text: 'Ada' } } })).toBe(true);
    expect(refused({ ...full, items: { photo: { is: 'Ada Sample', at: 'image' } } })).toBe(true);
    expect(refused({ ...full, items: { photo: { is: 'yes', at: 'in Milano' } } })).toBe(true);
    expect(refused({ ...full, items: { skills: { is: 'yes', at: 'card', count: 'SQL' } } })).toBe(true);
    expect(refused({ ...full, sections: { about: { hash: 'I build small tools.', length: 20 } } })).toBe(true);
    expect(refused({ ...full, sections: { about: { hash: 'I build a tool..', length: 16 } } })).toBe(true);
    expect(refused({ ...full, sections: { Milano: { hash: hash('a'), length: 6 } } })).toBe(true);
    expect(refused({ ...full, measures: { about: { ...about(), text: 'I build' } } })).toBe(true);
    expect(refused({ ...full, measures: { title: 'Engineer' } })).toBe(true);
  });

  it('has no room for a count that is none', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])
      expect(refused({ ...full, items: { skills: { is: 'yes', at: 'card', count } } }), `${count}`).toBe(true);
  });
});

/** The record after several visits. */
const visited = (...visits: [day: string, report: ProfileReport, visit?: string][]) =>
  visits.reduce<ProfileRecord | null>((record, [day, seen, visit]) => recordWith(record, seen, day, visit), null) ??
  freshRecord(MONDAY);
const skills = (count: number, exact = false) => report({ items: { skills: { is: 'yes', at: 'card', count, exact } } });
const photo = (is: 'yes' | 'no') => report({ items: { photo: { is, at: 'image' } } });
const aboutIs = (name: string | null, length = 900) =>
  name === null
    ? report({ items: { about: { is: 'no', at: 'card' } } })
    : report({
        items: { about: { is: 'yes', at: 'card' } },
        sections: { about: { hash: hash(name), length } },
        measures: { about: about({ length }) },
      });

describe('the record', () => {
  it('keeps what a later visit did not see', () => {
    const record = visited([MONDAY, photo('yes')], [TUESDAY, skills(3)]);
    expect(record.items.photo).toEqual({ is: 'yes', at: 'image', day: MONDAY });
    expect(record.seen).toBe(TUESDAY);
  });

  it('lets yes and no replace each other', () => {
    expect(visited([MONDAY, photo('yes')], [TUESDAY, photo('no')]).items.photo).toMatchObject({
      is: 'no',
      day: TUESDAY,
    });
    expect(visited([MONDAY, photo('no')], [TUESDAY, photo('yes')]).items.photo).toMatchObject({
      is: 'yes',
      day: TUESDAY,
    });
  });

  it.each([
    ['at least more raises', [skills(3), skills(7)], { count: 7, exact: false }],
    ['at least less says nothing', [skills(7), skills(3)], { count: 7, exact: false }],
    ['all there are replaces, also downwards', [skills(7), skills(5, true)], { count: 5, exact: true }],
    ['at least as many leaves it all there are', [skills(14, true), skills(14)], { count: 14, exact: true }],
    ['at least more than all is at least again', [skills(4, true), skills(6)], { count: 6, exact: false }],
    [
      'no count keeps the old one',
      [skills(4, true), report({ items: { skills: { is: 'yes', at: 'card' } } })],
      { count: 4, exact: true },
    ],
  ])('counts: %s', (_, [first, second], wanted) => {
    if (!first || !second) throw new Error('two visits');
    expect(visited([MONDAY, first], [TUESDAY, second]).items.skills).toMatchObject(wanted);
  });

  it('forgets the count and the measures of what is gone', () => {
    const gone = report({ items: { skills: { is: 'no', at: 'card' }, about: { is: 'no', at: 'card' } } });
    const record = visited([MONDAY, skills(9)], [MONDAY, aboutIs('a')], [TUESDAY, gone], [FRIDAY, skills(2)]);
    expect(record.items.skills).toMatchObject({ is: 'yes', count: 2, exact: false });
    expect(record.measures.about).toBeUndefined();
  });

  it('drops the agreement of words that are no longer there, and keeps that of words that are', () => {
    const agreement = { keywords: 5, about: 3, role: null };
    const first = { ...aboutIs('a'), measures: { about: about(), agreement } };
    expect(visited([MONDAY, first], [TUESDAY, aboutIs('a')]).measures.agreement).toEqual(agreement);
    expect(visited([MONDAY, first], [TUESDAY, photo('yes')]).measures.agreement).toEqual(agreement);
    expect(visited([MONDAY, first], [TUESDAY, aboutIs('b')]).measures.agreement).toBeUndefined();
    expect(visited([MONDAY, first], [TUESDAY, aboutIs(null)]).measures.agreement).toBeUndefined();
  });

  it('is the same after the same report a second time', () => {
    const once = visited([MONDAY, aboutIs('a')], [MONDAY, skills(3)]);
    expect(recordWith(recordWith(once, aboutIs('a'), MONDAY), skills(3), MONDAY)).toEqual(once);
  });
});

describe('the diary', () => {
  const notes = (...visits: [string, ProfileReport, string?][]) => visited(...visits).diary.about;

  it('notes how a section was found, and then each change', () => {
    expect(notes([MONDAY, aboutIs('a', 200)], [TUESDAY, aboutIs('a', 200)], [FRIDAY, aboutIs('b', 900)])).toEqual([
      { on: MONDAY, length: 200, count: null, hash: hash('a') },
      { on: FRIDAY, length: 900, count: null, hash: hash('b') },
    ]);
  });

  it('notes that a section is gone, and that it came', () => {
    expect(notes([MONDAY, aboutIs('a')], [TUESDAY, aboutIs(null)], [FRIDAY, aboutIs('b')])?.map((n) => n.hash)).toEqual(
      [hash('a'), null, hash('b')],
    );
  });

  it('roles are gone only when no role is there', () => {
    const current = report({ items: { 'current-role': { is: 'no', at: 'card' } } });
    const none = report({ items: { ...current.items, 'earlier-roles': { is: 'no', at: 'card' } } });
    expect(visited([MONDAY, current]).diary.roles).toBeUndefined();
    expect(visited([MONDAY, none]).diary.roles).toMatchObject([{ hash: null }]);
  });

  it('has one note a day, and none where the day ended as it began', () => {
    const visits: [string, ProfileReport][] = [
      [MONDAY, aboutIs('a')],
      [TUESDAY, aboutIs('b')],
      [TUESDAY, aboutIs('c')],
    ];
    expect(notes(...visits)?.map((n) => n.hash)).toEqual([hash('a'), hash('c')]);
    expect(notes(...visits, [TUESDAY, aboutIs('a')])?.map((n) => n.hash)).toEqual([hash('a')]);
  });

  it('keeps how a section was found where a later visit of that day found it changed', () => {
    const first: [string, ProfileReport, string][] = [
      [MONDAY, aboutIs('a'), MORNING],
      [MONDAY, aboutIs('ab'), MORNING],
      [MONDAY, aboutIs('b'), NOON],
    ];
    expect(notes(...first)?.map((n) => n.hash)).toEqual([hash('ab'), hash('b')]);
    expect(notes(...first, [MONDAY, aboutIs('c'), NOON])?.map((n) => n.hash)).toEqual([hash('ab'), hash('c')]);
    expect(notes(...first, [MONDAY, aboutIs('ab'), NIGHT])?.map((n) => n.hash)).toEqual([hash('ab')]);
    expect(profileChanges(visited(...first))).toEqual([{ day: MONDAY, section: 'about', kind: 'changed' }]);
    expect(profileFrom(JSON.parse(JSON.stringify(visited(...first))))).toEqual(visited(...first));
  });

  it('notes nothing while the clock is behind', () => {
    expect(notes([TUESDAY, aboutIs('a')], [MONDAY, aboutIs('b')])).toHaveLength(1);
    expect(visited([TUESDAY, aboutIs('a')], [MONDAY, aboutIs('b')]).seen).toBe(TUESDAY);
  });

  it('keeps the newest notes', () => {
    const visits = Array.from(
      { length: MOST_NOTES + 3 },
      (_, n) => [addDays(MONDAY, n), aboutIs(`${n}`)] as [string, ProfileReport],
    );
    expect(notes(...visits)).toHaveLength(MOST_NOTES);
    expect(notes(...visits)?.[0]?.on).toBe(addDays(MONDAY, 3));
  });
});

describe('what was mended', () => {
  const mended = (...visits: [string, ProfileReport, string?][]) => visited(...visits).mended;

  it('is what was missing when the day began', () => {
    expect(mended([MONDAY, photo('no')], [TUESDAY, photo('yes')])).toEqual({ photo: TUESDAY });
    expect(mended([MONDAY, photo('no')], [TUESDAY, photo('yes')], [FRIDAY, photo('yes')])).toEqual({ photo: TUESDAY });
    expect(mended([MONDAY, photo('no')], [TUESDAY, photo('yes')], [TUESDAY, photo('no')])).toEqual({});
  });

  it('is what an earlier visit of the first day found missing, and no page that came late', () => {
    expect(mended([MONDAY, photo('no'), MORNING], [MONDAY, photo('yes'), NOON])).toEqual({ photo: MONDAY });
    expect(mended([MONDAY, photo('no'), MORNING], [MONDAY, photo('yes'), MORNING])).toEqual({});
    expect(mended([MONDAY, skills(9), MORNING], [MONDAY, photo('no'), NOON], [MONDAY, photo('yes'), NIGHT])).toEqual({
      photo: MONDAY,
    });
  });

  it('is a step further, too, and none where the step before was only taken', () => {
    expect(mended([MONDAY, aboutIs('a', 500)], [TUESDAY, aboutIs('b', 900)])).toEqual({ 'about-proof': TUESDAY });
    expect(mended([MONDAY, aboutIs('a', 100)], [TUESDAY, aboutIs('b', 500)])).toEqual({ about: TUESDAY });
    expect(mended([MONDAY, skills(6, true)], [TUESDAY, skills(8)])).toEqual({ 'skills-more': TUESDAY });
    const agree = (n: number) => report({ measures: { agreement: { keywords: 4, about: n, role: 0 } } });
    expect(mended([MONDAY, agree(1)], [TUESDAY, agree(2)])).toEqual({ 'words-that-match': TUESDAY });
  });

  it('is nothing that was not known before, and no count that may have been there', () => {
    expect(mended([MONDAY, skills(9)], [TUESDAY, photo('yes')])).toEqual({});
    expect(mended([MONDAY, skills(3)], [TUESDAY, skills(9)])).toEqual({});
    const told: [string, ProfileReport, string][] = [
      [MONDAY, skills(2), MORNING],
      [MONDAY, skills(3, true), NOON],
      [MONDAY, skills(7, true), NIGHT],
    ];
    expect(mended(...told)).toEqual({ skills: MONDAY });
  });
});

describe('a stored profile', () => {
  const record = visited([MONDAY, aboutIs('a')], [TUESDAY, skills(14, true)], [FRIDAY, photo('no')]);

  it('is read as it was written', () => expect(profileFrom(JSON.parse(JSON.stringify(record)))).toEqual(record));

  it.each([undefined, null, 7, 'x', [], {}, { ...record, version: 2 }, { ...record, seen: 'today' }])(
    '%j is none',
    (stored) => expect(profileFrom(stored)).toBeNull(),
  );

  it('is read but for what can not be', () => {
    const odd = {
      ...record,
      items: { ...record.items, photo: { is: 'yes', at: 'image', day: 'Monday' }, __proto__: null, hat: { is: 'yes' } },
      measures: { ...record.measures, headline: { length: 'long' } },
      diary: {
        ...record.diary,
        photo: 'a photo',
        skills: [{ on: MONDAY }],
        about: [{ on: 1 }, ...(record.diary.about ?? [])],
      },
    };
    const { photo: _, ...items } = record.items;
    const { photo: __, ...diary } = record.diary;
    expect(profileFrom(odd)).toEqual({ ...record, items, diary });
  });

  it('has its diary in order, a day once', () => {
    const note = record.diary.about?.[0];
    const odd = { ...record, diary: { about: [note, note, { ...note, on: '2025-01-01' }] } };
    expect(profileFrom(odd)?.diary.about).toEqual([note]);
  });
});

describe('what leaves the page', () => {
  const sight: ProfileSight = {
    items: { headline: { is: 'yes', at: 'card' }, skills: { is: 'yes', at: 'card', count: 3, exact: false } },
    texts: {
      headline: 'Sunlight for schools, without a roof that leaks',
      about: 'Schools ask me one question.',
      currentRole: { title: 'Adviser', description: '' },
      sections: { headline: 'Sunlight for schools, without a roof that leaks', photo: 'C4D03AQ' },
    },
  };
  const hashed: string[] = [];
  const told = () => reportOf(sight, async (text) => hash(`${hashed.push(text)}`));

  it('is no text: names, numbers and hashes', async () => {
    const sent = v.parse(profileReportSchema, await told());
    expect(sent.sections).toEqual({ photo: { hash: hash('1'), length: 7 }, headline: { hash: hash('2'), length: 47 } });
    expect(sent.measures.role).toEqual({ title: 7, description: 0 });
    expect(sent.measures.agreement).toEqual({ keywords: 4, about: 1, role: 0 });
    for (const word of JSON.stringify(sent).match(/[A-Za-z]+/g) ?? [])
      expect(JSON.stringify(sight.texts)).not.toContain(` ${word} `);
  });

  it('is hashed by section, so that the same text in two places is not seen to be the same', async () => {
    await told();
    expect(hashed).toContain('headline:Sunlight for schools, without a roof that leaks');
  });

  it('says nothing of an About that is cut off: not its length, nor that it changed', async () => {
    const about = 'Schools ask me one question. And then …';
    const cut = { items: {}, texts: { about, headline: 'Sunlight for schools', sections: { about } } };
    const sent = await reportOf(cut, async () => hash('x'));
    expect([sent.sections, sent.measures.about, sent.measures.agreement]).toEqual([{}, undefined, undefined]);
  });

  it('says nothing of a text that was not seen', () => expect(measuresOf({ sections: {} })).toEqual({}));
});
