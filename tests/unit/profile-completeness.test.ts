import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../lib/profile/completeness';
import { ITEMS, type Item } from '../../lib/profile/item';
import type { KnownProfile } from '../../lib/profile/known';
import { standingsOf } from '../../lib/profile/standing';
import { ALL_STAR, isAllStar, WEIGHTS } from '../../lib/profile/weights';
import { about, headline } from './profile-reports';

const TODAY = '2026-11-24';
const unasked = { industryConfirmed: null, today: TODAY };
const asked = { industryConfirmed: '2026-01-02', today: TODAY };

/** A profile on which every item is so, with good texts. */
const every = (is: 'yes' | 'no', count = 500): KnownProfile => ({
  items: Object.fromEntries(ITEMS.map((item) => [item, { is, count }])),
  measures: { headline: headline(), about: about(), role: { title: 20, description: 300 } },
});
const standing = (item: Item, profile: Partial<KnownProfile>) =>
  standingsOf({ items: {}, measures: {}, ...profile }, unasked)[item];

describe('the weights', () => {
  it('are 100 in all, 70 of them on the seven parts of LinkedIn’s own list, ten each', () => {
    const sum = (items: readonly Item[]) => items.reduce((points, item) => points + WEIGHTS[item], 0);
    expect(sum(ITEMS)).toBe(100);
    expect(ALL_STAR.map(sum)).toEqual([10, 10, 10, 10, 10, 10, 10]);
    expect(ITEMS.filter(isAllStar)).toHaveLength(8);
  });
});

describe('how complete a profile is', () => {
  it('nothing is missing of a profile that was never seen', () => {
    const { points, items, allStar } = completenessOf(null, unasked);
    expect(points).toEqual({ have: 0, missing: 0, unknown: 100 });
    expect(items).toEqual({ have: [], missing: [], unknown: ITEMS });
    expect(allStar).toEqual({ have: 0, missing: 0, unknown: 7 });
    expect(completenessOf(null, asked).points).toEqual({ have: 5, missing: 0, unknown: 95 });
  });

  it('all of it is there, or all but what only the member can say', () => {
    expect(completenessOf(every('yes'), asked)).toMatchObject({
      points: { have: 100, missing: 0, unknown: 0 },
      allStar: { have: 7, missing: 0, unknown: 0 },
    });
    expect(completenessOf(every('yes'), unasked)).toMatchObject({
      points: { have: 95, missing: 0, unknown: 5 },
      items: { unknown: ['industry'] },
      allStar: { have: 6, missing: 0, unknown: 1 },
    });
    expect(completenessOf(every('no'), unasked)).toMatchObject({
      points: { have: 0, missing: 95, unknown: 5 },
      allStar: { have: 0, missing: 7, unknown: 0 },
    });
  });

  it('the member’s word on their industry holds for a year', () => {
    const of = (industryConfirmed: string) => standingsOf(null, { industryConfirmed, today: TODAY }).industry;
    expect(of('2025-11-25')).toBe('have');
    expect(of('2025-11-24')).toBe('unknown');
  });
});

describe('how an item stands', () => {
  it.each<[string, Item, Partial<KnownProfile>, string]>([
    ['there', 'photo', { items: { photo: { is: 'yes' } } }, 'have'],
    ['proven not to be there', 'photo', { items: { photo: { is: 'no' } } }, 'missing'],
    ['not seen', 'photo', {}, 'unknown'],
    ['at least enough', 'skills', { items: { skills: { is: 'yes', count: 5, exact: false } } }, 'have'],
    ['at least too few', 'skills', { items: { skills: { is: 'yes', count: 3, exact: false } } }, 'unknown'],
    ['too few, and those are all', 'skills', { items: { skills: { is: 'yes', count: 4, exact: true } } }, 'missing'],
    ['there, but not counted', 'skills', { items: { skills: { is: 'yes' } } }, 'unknown'],
    ['49 connections', 'connections', { items: { connections: { is: 'yes', count: 49, exact: true } } }, 'missing'],
    ['one earlier role, so far', 'earlier-roles', { items: { 'earlier-roles': { is: 'yes', count: 1 } } }, 'unknown'],
    [
      'four recommendations seen',
      'recommendations',
      { items: { recommendations: { is: 'yes', count: 4 } } },
      'unknown',
    ],
    ['a role whose text was not seen', 'current-role', { items: { 'current-role': { is: 'yes' } } }, 'unknown'],
  ])('%s', (_, item, profile, is) => expect(standing(item, profile)).toBe(is));

  it.each([
    ['a promise', headline(), 'have'],
    ['a bare title', headline({ jobTitleOnly: true }), 'missing'],
    ['40 characters', headline({ length: 40 }), 'have'],
    ['39 characters', headline({ length: 39 }), 'missing'],
    ['not read', undefined, 'unknown'],
  ])('a headline: %s', (_, measures, is) =>
    expect(
      standing('headline', { items: { headline: { is: 'yes' } }, measures: measures ? { headline: measures } : {} }),
    ).toBe(is),
  );

  it('an About of 300 characters, and a role with a description', () => {
    const of = (length: number) =>
      standing('about', { items: { about: { is: 'yes' } }, measures: { about: about({ length }) } });
    expect([of(299), of(300)]).toEqual(['missing', 'have']);
    const role = (description: number) =>
      standing('current-role', {
        items: { 'current-role': { is: 'yes' } },
        measures: { role: { title: 9, description } },
      });
    expect([role(0), role(1)]).toEqual(['unknown', 'have']);
  });
});
