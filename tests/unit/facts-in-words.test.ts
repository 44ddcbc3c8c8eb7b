import { describe, expect, it } from 'vitest';
import { coaching } from '../../components/coaching';
import { factInWords } from '../../components/today/fact-in-words';
import type { Because } from '../../lib/coach/rule';
import { RULES } from '../../lib/coach/rules';
import { LANGUAGES } from '../../lib/member/settings';
import { COACH_CATALOGUES, coachVoice } from '../../locales/coach';
import { CASES as BRAND } from './rules/brand';
import type { Cases } from './rules/facts';
import { CASES as INSIGHTS } from './rules/insights';
import { CASES as META } from './rules/meta';
import { CASES as PEOPLE } from './rules/people';
import { CASES as RELATIONSHIPS } from './rules/relationships';

const cases: Cases = { ...BRAND, ...PEOPLE, ...INSIGHTS, ...RELATIONSHIPS, ...META };
const told = RULES.flatMap(({ id, check }) => {
  const verdict = cases[id] && check(cases[id].due);
  return verdict?.is === 'due' ? verdict.because.map((because) => ({ id, because })) : [];
});

describe.each(LANGUAGES)('facts in words, in %s', (language) => {
  const say = coachVoice(language);

  it('every fact that any rule rests on can be said, with all its values', () => {
    expect(told.length).toBeGreaterThanOrEqual(RULES.length);
    for (const { id, because } of told) {
      expect(Object.keys(COACH_CATALOGUES[language].fact ?? {}), id).toContain(because.fact);
      expect(factInWords(because, coaching, say), id).toMatch(/^[^{}]{10,}\.$/);
    }
  });
});

it('writes names, numbers and days as the member knows them', () => {
  const words = (because: Because) => factInWords(because, coaching, coachVoice('nl'));
  expect(words({ fact: 'pillar', values: { pillar: 'insights', points: 6.125, gap: 18.875 } })).toBe(
    'Informatie uitwisselen staat op 6,1 van 25; er liggen er nog 18,9 open.',
  );
  expect(words({ fact: 'marked', values: { kind: 'leave', day: '2026-11-22' } })).toBe(
    'Je hebt gemarkeerd: Verlof, vanaf 22 november 2026.',
  );
  expect(words({ fact: 'goal', values: { goal: 'leads' } })).toBe('Je doel is: Nieuwe klanten vinden.');
});
