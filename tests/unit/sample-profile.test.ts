import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sampleProfile } from '../../lib/history/sample-profile';
import { bestFix } from '../../lib/profile/best-fix';
import { profileChanges } from '../../lib/profile/changes';
import { completenessOf } from '../../lib/profile/completeness';
import { profileFrom } from '../../lib/profile/record';
import { hashSchema } from '../../lib/profile/report';
import { isStale } from '../../lib/profile/stale';
import { addDays } from '../../lib/score/day';

const TODAY = '2026-11-22';
const profile = sampleProfile(TODAY);
const asked = { industryConfirmed: null, today: TODAY };

it('the sample profile is a record like any other: some in place, some to mend, some not seen, and a diary', () => {
  expect(profileFrom(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  const { items } = completenessOf(profile, asked);
  expect(items.missing).toEqual(['banner', 'verification', 'featured', 'skills']);
  expect(items.unknown).toEqual(['industry', 'contact-link', 'recommendations', 'projects', 'languages']);
  expect(bestFix(profile, asked)).toBe('skills');
  expect(profileChanges(profile).map(({ section, kind }) => `${section} ${kind}`)).toEqual([
    'headline changed',
    'about changed',
    'roles changed',
    'recommendations changed',
  ]);
  for (const notes of Object.values(profile.diary))
    for (const { hash } of notes ?? []) expect(hash === null || v.is(hashSchema, hash)).toBe(true);
});

it('a profile is stale after thirty days without a visit', () => {
  expect(isStale(profile, TODAY)).toBe(false);
  expect(isStale({ seen: TODAY }, addDays(TODAY, 30))).toBe(false);
  expect(isStale({ seen: TODAY }, addDays(TODAY, 31))).toBe(true);
});
