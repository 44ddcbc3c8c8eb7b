import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/member/settings';
import { OFFER_REASONS } from '../../lib/outreach/best-templates';
import { MOMENTS } from '../../lib/outreach/moment';
import { PLACES } from '../../lib/outreach/places';
import { ROLES } from '../../lib/outreach/role';
import { SITUATIONS } from '../../lib/outreach/situation';
import { NOTE_LANGUAGES } from '../../lib/outreach/template';
import { WRITING_CATALOGUES } from '../../locales/writing';

/** What stands on a chip, and so is short. */
const CHIPS = [
  ...[...SITUATIONS, 'nothing'].map((name) => `noticed_${name}`),
  ...ROLES.map((name) => `role_${name}`),
  ...MOMENTS.map((name) => `moment_${name}`),
  ...NOTE_LANGUAGES.map((name) => `language_${name}`),
  ...PLACES.map((name) => `place_${name}`),
];
const LINES = [...OFFER_REASONS.map((name) => `reason_${name}`), 'worth_A', 'worth_B'];

describe.each(LANGUAGES)('the words around templates, in %s', (language) => {
  const texts: Readonly<Record<string, string>> = WRITING_CATALOGUES[language].outreach ?? {};

  it('name everything that can be chosen or filled in, in at most 24 characters', () => {
    for (const name of CHIPS) expect(texts[name], name).toMatch(/^.{3,24}$/u);
  });

  it('say every reason, and give an example for every place', () => {
    for (const name of [...LINES, ...PLACES.map((place) => `example_${place}`)]) expect(texts[name], name).toBeTruthy();
  });
});
