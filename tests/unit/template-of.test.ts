import { describe, expect, it } from 'vitest';
import { fillIn } from '../../lib/outreach/places';
import { NOTE_LANGUAGES } from '../../lib/outreach/template';
import { templateOf } from '../../lib/outreach/template-of';
import { TEMPLATES } from '../../lib/outreach/templates';
import { checkNote } from '../../lib/writing/note';
import { fingerprintOf } from '../../lib/writing/sameness';
import { ANSWERS } from '../writing/answers';

const SALT = 'salt';

describe.each(NOTE_LANGUAGES)('a note made from a template, in %s', (language) => {
  const [answers = {}, others = {}] = ANSWERS[language];

  it('is known by the words that stand, whatever was filled in', () => {
    for (const { id, texts } of TEMPLATES)
      expect(templateOf(fillIn(texts[language], answers)), id).toBe(texts[language]);
  });

  it('is not taken for an earlier one by the template’s own words', () => {
    for (const { id, texts } of TEMPLATES) {
      const template = texts[language];
      const memory = { salt: SALT, notes: [{ runs: runs(fillIn(template, others), template), copied: false }] };
      const check = checkNote(fillIn(template, answers), { limit: 300, memory, template });
      expect(check.sameAs, id).toBe(0);
    }
  });
});

const runs = (note: string, template: string) => fingerprintOf(note, SALT, template);

it('is the member’s own once its words were changed, as any other text is', () => {
  const [{ texts } = { texts: { en: '' } }] = TEMPLATES;
  expect(templateOf(fillIn(texts.en, ANSWERS.en[0] ?? {}).replace('one thing', 'a single thing'))).toBeNull();
  for (const text of ['', 'Hi', 'Hi Dana, your post stayed with me.']) expect(templateOf(text)).toBeNull();
});
