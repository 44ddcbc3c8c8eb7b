import { expect, it } from 'vitest';
import { STRENGTHS, TIPS } from '../../lib/coach/tip';
import { LANGUAGES } from '../../lib/member/settings';
import { PILLARS } from '../../lib/score/pillar';
import { CATALOGUES } from '../../locales';

it.each(PILLARS)('%s has a tip that is about it, short, and says where it comes from', (pillar) => {
  const tip = TIPS[pillar];
  expect(tip.pillar).toBe(pillar);
  expect(tip.minutes).toBeGreaterThan(0);
  expect(tip.minutes).toBeLessThanOrEqual(10);
  for (const language of LANGUAGES) {
    for (const part of ['', 'How', 'Source']) expect(CATALOGUES[language].tip?.[pillar + part]).toMatch(/\w{3}/);
  }
});

it('names the year of what LinkedIn said, and of nothing else', () => {
  for (const { strength, year } of Object.values(TIPS)) expect(year !== null).toBe(strength === 'linkedin-says');
});

it('has a label for each strength in each language', () => {
  for (const language of LANGUAGES) {
    for (const strength of STRENGTHS) expect(CATALOGUES[language].tip?.[`strength_${strength}`]).toMatch(/\w{3}/);
  }
});
