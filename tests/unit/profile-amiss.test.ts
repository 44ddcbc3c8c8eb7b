import { describe, expect, it } from 'vitest';
import { amissInWords } from '../../components/amiss-in-words';
import { stepsFor } from '../../components/profile/steps-for';
import { LANGUAGES } from '../../lib/member/settings';
import { amissOf, unsureOf } from '../../lib/profile/amiss';
import { bestFix, fixText } from '../../lib/profile/best-fix';
import type { Item } from '../../lib/profile/item';
import type { Measures } from '../../lib/profile/measures';
import type { ProfileReport } from '../../lib/profile/report';
import { toScroll } from '../../lib/profile/seen-elsewhere';
import { coachVoice } from '../../locales/coach';
import { profileVoice } from '../../locales/profile';
import { about, headline } from './profile-reports';
import { allBut, visited } from './rules/profiles';

const profile = (items: ProfileReport['items'] = {}, measures: Measures = {}) => visited([0, allBut(items, measures)]);
const listed = (count: number, exact: boolean) => ({ is: 'yes', at: 'card', count, exact }) as const;
const bare = profile({}, { role: { title: 9, description: 0 } });
const gone = { is: 'no', at: 'card' } as const;
const asked = { industryConfirmed: null, today: '2026-11-24' };

describe('what is amiss', () => {
  it.each<[string, Item, ReturnType<typeof profile>, string]>([
    ['about', 'about', profile({}, { about: about({ length: 207 }) }), '207 of 300 characters'],
    ['a title', 'headline', profile({}, { headline: headline({ jobTitleOnly: true }) }), 'reads like a job title'],
    ['a short headline', 'headline', profile({}, { headline: headline({ length: 12 }) }), '12 of 40 characters'],
    ['few skills', 'skills', profile({ skills: listed(2, true) }), '2 of 5'],
    [
      'some skills',
      'skills',
      profile({ skills: listed(3, false) }),
      'At least 3. Open “Show all” there to see whether it is 5.',
    ],
    ['a bare role', 'current-role', bare, 'No description was seen. Open the role: does it have one?'],
    ['nothing: it is there', 'photo', profile(), ''],
    ['nothing: it is gone', 'photo', profile({ photo: gone }), ''],
  ])('%s', (_, item, known, words) => {
    expect(amissInWords(item, known, profileVoice('en'))).toBe(words);
    for (const language of LANGUAGES)
      expect(amissInWords(item, known, coachVoice(language))).not.toMatch(/[{}]|item\./);
  });

  it('is not known of a text that was seen in part', () => {
    const cut = visited([0, { items: { about: { is: 'yes', at: 'card' } } }]);
    expect(amissOf('about', cut)).toEqual({ is: 'part' });
  });

  it('scrolling on is asked for what was not seen, not for what was seen and can’t be told', () => {
    const unknown: Item[] = ['industry', 'current-role', 'skills'];
    const half = visited([0, { items: { 'current-role': { is: 'yes', at: 'card' } } }]);
    expect(unsureOf(unknown, half)).toEqual(['current-role']);
    expect(toScroll(unknown, half)).toEqual(['skills']);
  });
});

describe('the best fix', () => {
  it('can be done now, before what takes weeks', () => {
    const few = profile({ connections: listed(12, true), skills: listed(2, true) });
    expect(bestFix(few, asked)).toBe('skills');
    expect(bestFix(profile({ connections: listed(12, true), projects: gone }), asked)).toBe('projects');
    expect(bestFix(profile({ connections: listed(12, true) }), asked)).toBe('connections');
  });

  it('of a text that is only too short is to make it longer', () => {
    const short = profile({}, { about: about({ length: 120 }), headline: headline({ length: 12 }) });
    expect([fixText('about', short), fixText('headline', short)]).toEqual([
      'item.about_longer',
      'item.headline_longer',
    ]);
    expect(fixText('about', profile({ about: gone }))).toBe('item.about_fix');
    expect(fixText('headline', profile({}, { headline: headline({ jobTitleOnly: true }) }))).toBe('item.headline_fix');
    const how = stepsFor(
      'about',
      short,
      { rules: [], words: () => ({ title: '', why: '', how: ['Begin.'] }) },
      coachVoice('en'),
    );
    expect(how).not.toContain('Begin.');
  });
});
