import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sampleProfile } from '../../lib/history/sample-profile';
import { bestFix } from '../../lib/profile/best-fix';
import { profileChanges } from '../../lib/profile/changes';
import { completenessOf } from '../../lib/profile/completeness';
import { profileFrom } from '../../lib/profile/record';
import { hashSchema } from '../../lib/profile/report';

const TODAY = '2026-11-22';

it('the sample profile is a record like any other, with something to mend and a diary', () => {
  const profile = sampleProfile(TODAY);
  const asked = { industryConfirmed: null, today: TODAY };
  expect(profileFrom(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  const { items } = completenessOf(profile, asked);
  expect(items.missing).toEqual(['banner', 'verification', 'about', 'recommendations', 'projects']);
  expect(items.unknown).toEqual(['industry']);
  expect(bestFix(profile, asked)).toBe('about');
  expect(profileChanges(profile).map(({ section, kind }) => `${section} ${kind}`)).toEqual([
    'headline changed',
    'featured added',
    'skills changed',
  ]);
  for (const notes of Object.values(profile.diary))
    for (const { hash } of notes ?? []) expect(hash === null || v.is(hashSchema, hash)).toBe(true);
});
