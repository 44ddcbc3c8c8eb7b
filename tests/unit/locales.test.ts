import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/member/settings';
import { pickLanguage, voice } from '../../locales';
import { COACH_CATALOGUES } from '../../locales/coach';
import { PROFILE_CATALOGUES } from '../../locales/profile';
import { WRITING_CATALOGUES } from '../../locales/writing';

/** Every text of a language by its full name. */
function texts(language: keyof typeof COACH_CATALOGUES): Map<string, string> {
  const rooms = Object.entries({
    ...COACH_CATALOGUES[language],
    ...PROFILE_CATALOGUES[language],
    ...WRITING_CATALOGUES[language],
  });
  return new Map(rooms.flatMap(([room, all]) => Object.entries(all).map(([key, text]) => [`${room}.${key}`, text])));
}

const english = texts('en');
const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** Texts that are rightly the same in English and Dutch: names, numbers, and words that Dutch shares. */
const SHARED = new Set([
  'account.yours',
  'figures.knowledgeSource',
  'figures.opportunitiesSource',
  'figures.quotaSource',
  'profileTab.count_projects_one',
  'review.rank',
  'tank.times',
  'today.later',
  'today.laterFor',
  'whatIf.result',
  'page.rank',
  'page.title',
  'panel.title',
  'peers.rank',
  'popup.title',
  'score.beginner',
  'score.ssi',
  'score.team',
  'advice.minutes',
]);

describe.each(LANGUAGES)('catalogue %s', (language) => {
  const own = texts(language);

  it('has the same keys as English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders as English', () => {
    for (const [key, text] of own) expect(slots(text), key).toEqual(slots(english.get(key) ?? ''));
  });

  it('has no empty text, double space or straight quote', () => {
    for (const [key, text] of own) expect(text, key).toMatch(/^\S(?!.*( {2}|'|")).*\S$/);
  });

  it('has both forms of every counted text', () => {
    const stems = (form: string) =>
      [...own.keys()].filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length));
    expect(stems('_one').length).toBeGreaterThan(0);
    expect(stems('_one')).toEqual(stems('_other'));
  });

  it('promises no points, reach or growth', () => {
    for (const [key, text] of own)
      expect(text, key).not.toMatch(/guarantee|garande|boost|skyrocket|more reach|meer bereik/i);
  });
});

it('leaves no English in the Dutch catalogue', () => {
  const same = [...texts('nl')].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
  expect(same.filter((key) => !SHARED.has(key))).toEqual([]);
  for (const [key, text] of texts('nl')) expect(text, key).not.toMatch(/\b(the|your|you|and|reading|page)\b/i);
});

it('picks the choice, else the first browser language it speaks, else English', () => {
  expect(pickLanguage('nl', ['en-GB'])).toBe('nl');
  expect(pickLanguage('auto', ['fr-FR', 'nl-BE', 'en-US'])).toBe('nl');
  expect(pickLanguage('auto', ['EN-us', 'nl'])).toBe('en');
  expect(pickLanguage('auto', ['fr-FR', 'de'])).toBe('en');
  expect(pickLanguage('auto', [])).toBe('en');
});

describe('voice', () => {
  const en = voice('en');
  const nl = voice('nl');

  it('fills placeholders and leaves unknown ones standing', () => {
    expect(en.text('score.gap', { n: 7 })).toBe('7 to go');
    expect(nl.text('score.gap', {})).toBe('nog {n} te gaan');
  });

  it('counts by the plural rule', () => {
    expect(en.count('trend.readings', 1)).toBe('1 reading');
    expect(nl.count('trend.readings', 1200)).toBe('1.200 metingen');
  });

  it('writes numbers and differences by its locale; a difference that rounds to nothing has no sign', () => {
    expect([en.number(6.125), nl.number(6.125)]).toEqual(['6.125', '6,125']);
    expect([nl.number(-13), en.signed(-2.5)]).toEqual(['−13', '−2.5']);
    expect([nl.signed(1.44), nl.signed(-1.44), nl.signed(0), nl.signed(-0.04)]).toEqual(['+1,4', '−1,4', '0', '0']);
  });

  it('writes days and ages', () => {
    expect([en.day('2026-11-22'), nl.day('2026-11-22', 'long')]).toEqual(['22 Nov', '22 november 2026']);
    expect([0, 1, 3].map(en.ago)).toEqual(['today', 'yesterday', '3 days ago']);
    expect([0, 1, 3].map(nl.ago)).toEqual(['vandaag', 'gisteren', '3 dagen geleden']);
    expect(en.time('2026-11-22T09:05:00+01:00')).toBe('09:05');
  });
});
