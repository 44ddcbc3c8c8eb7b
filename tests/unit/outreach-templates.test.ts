import { describe, expect, it } from 'vitest';
import { fillIn, placesIn, usualLength } from '../../lib/outreach/places';
import { SITUATIONS } from '../../lib/outreach/situation';
import { NOTE_LANGUAGES } from '../../lib/outreach/template';
import { TEMPLATES } from '../../lib/outreach/templates';
import { checkNote } from '../../lib/writing/note';
import { NOTE_LIMIT } from '../../lib/writing/note-length';
import { fingerprintOf, sameAs } from '../../lib/writing/sameness';
import { ANSWERS } from '../writing/answers';
import { overclaimIn } from '../writing/overclaim';

describe('all templates', () => {
  it('are at least 48, with three or more in every situation, each with a name of its own', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(48);
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    for (const situation of SITUATIONS)
      expect(TEMPLATES.filter((t) => t.situation === situation).length, situation).toBeGreaterThanOrEqual(3);
    for (const { id, situation } of TEMPLATES) expect(id.startsWith(`${situation}-`), id).toBe(true);
  });

  it('have one for anyone, at any moment, in every situation', () => {
    for (const situation of SITUATIONS) {
      const own = TEMPLATES.filter((t) => t.situation === situation);
      expect(
        own.some(({ roles, moments }) => roles.length + moments.length === 0),
        situation,
      ).toBe(true);
    }
  });
});

describe.each(NOTE_LANGUAGES)('templates in %s', (language) => {
  const texts = TEMPLATES.map(({ id, texts }) => ({ id, text: texts[language], english: texts.en }));

  it.each(texts)('$id: has its places, fits, and is a light and specific note once filled in', ({ text, english }) => {
    expect([...placesIn(text)].sort()).toEqual([...placesIn(english)].sort());
    expect(placesIn(text)[0]).toBe('firstName');
    expect(usualLength(text)).toBeLessThanOrEqual(NOTE_LIMIT);
    expect(text).not.toMatch(/ {2}|'|"|—|–|https?:|\n/);
    for (const answers of ANSWERS[language]) {
      const { pitch, specific, verdict } = checkNote(fillIn(text, answers), { limit: 300 });
      expect([pitch.is, specific.is, verdict.is]).toEqual(['no', 'yes', 'good']);
    }
  });

  it('claim nothing that only few could say', () => {
    for (const { id, text } of texts) expect(overclaimIn(text), id).toBeNull();
  });

  it('differ from each other by more than names', () => {
    const prints = texts.map(({ text }) => fingerprintOf(fillIn(text, ANSWERS[language][0] ?? {}), 'salt'));
    prints.forEach((print, i) => {
      const others = [...prints.slice(0, i), ...prints.slice(i + 1)];
      const same = others.filter((other) => sameAs(print, [other]) > 0);
      expect(same, texts[i]?.id).toEqual([]);
    });
  });
});

it('speak to one reader as one does: "je" or "u", never both', () => {
  for (const { id, texts } of TEMPLATES) {
    expect(texts.nl, id).not.toMatch(/\b(?:u|uw)\b/i);
    expect(texts.nlFormal, id).not.toMatch(/\b(?:je|jij|jou|jouw|jullie)\b(?! wel)/i);
    expect(texts.nlFormal, id).toMatch(/^Beste \{firstName\}, /);
  }
});
