import { describe, expect, it } from 'vitest';
import { COMMENT_LIMIT, commentLevel, fullness } from '../../lib/writing/comment-level';
import { languagesOf } from '../../lib/writing/language';
import { noteLength } from '../../lib/writing/note-length';
import { placeholdersIn } from '../../lib/writing/placeholders';
import { countWords, LOOKED_AT } from '../../lib/writing/words';

describe('words', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['👏👏👏 🇳🇱 1️⃣ 👩🏽‍💻', 0],
    ['#sales #nieuwe_klanten', 0],
    ['https://example.com/a?b=c www.example.org lnkd.in/abc example.com', 0],
    ['Klaar.De rest volgt.', 4],
    ['@Eva thanks', 2],
    ["Foto's van opa's auto's, zo'n 3", 6],
    ["It's what we don't do", 5],
    ['It’s what we don’t do', 5],
    ['een kant-en-klare B2B-aanpak', 3],
    ['yes - and no – maybe', 4],
    ["'s-Hertogenbosch", 1],
    ["l'équipe d'aujourd'hui", 2],
    ['Mail ada@example.com today', 3],
    ['1,250 orders, 3.5% late, point #1', 6],
    ['日本語の文章です', 4],
    ['สวัสดีครับ', 2],
    ['\uD800 broken \uDC00', 1],
    ['\u202Eright\u202C to left', 3],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

  it('counts a mention the editor marked as one, however long the name', () => {
    expect(countWords('Eva van den Berg thanks', ['Eva van den Berg'])).toBe(2);
    expect(countWords('@Eva van den Berg, you and Eva van den Berg', ['@Eva van den Berg', ''])).toBe(4);
  });

  it('looks at the beginning of a pasted book only, and is quick about it', () => {
    const start = performance.now();
    for (const book of ['a '.repeat(500_000), 'a'.repeat(1_000_000), 'a.'.repeat(500_000), '@'.repeat(1_000_000)])
      expect(countWords(book)).toBeLessThanOrEqual(LOOKED_AT / 2);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('level of a comment', () => {
  it.each([
    [0, 0, 'nothing'],
    [1, 5, 'short'],
    [9, 50, 'short'],
    [10, 50, 'almost'],
    [15, 90, 'almost'],
    [16, 95, 'good'],
    [60, 400, 'good'],
    [61, 400, 'long'],
    [200, 1099, 'long'],
    [200, 1100, 'near-limit'],
    [200, COMMENT_LIMIT, 'near-limit'],
    [1, COMMENT_LIMIT + 1, 'over-limit'],
  ])('%i words, %i characters: %s', (words, characters, level) => expect(commentLevel(words, characters)).toBe(level));

  it('follows the threshold the member set', () => {
    expect([commentLevel(11, 60, 10), commentLevel(15, 90, 20), commentLevel(1, 9, 0)]).toEqual([
      'good',
      'almost',
      'almost',
    ]);
    expect([fullness(0), fullness(8), fullness(16), fullness(99), fullness(11, 10)]).toEqual([0, 0.5, 1, 1, 1]);
  });
});

describe('length of a note', () => {
  it('counts as LinkedIn counts and says what is left', () => {
    expect(noteLength('Hi 👏', 300)).toEqual({ characters: 5, limit: 300, left: 295 });
    expect(noteLength('x'.repeat(201)).left).toBe(-1);
  });
  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('takes the limit %s for the usual one', (limit) => {
    expect(noteLength('', limit).limit).toBe(200);
  });
});

describe('unfilled places', () => {
  it.each([
    ['Hi {firstName}, your post on [topic]', ['{firstName}', '[topic]']],
    ['Hi {{ first_name }}, <company> and <<event>>', ['{{ first_name }}', '<company>', '<<event>>']],
    ['Hi %FIRSTNAME%, %%name%%, [[topic]]', ['%FIRSTNAME%', '%%name%%', '[[topic]]']],
    ['Dag (voornaam), ik zag ___ en XXX', ['(voornaam)', '___', 'XXX']],
    ['Hallo «Vorname», ((Thema)), {}', ['«Vorname»', '((Thema))', '{}']],
    ['Bonjour [Prénom], [insérer le sujet]', ['[Prénom]', '[insérer le sujet]']],
    ['Votre réponse « taillez moins » et «le mot juste»', []],
    ['Great talk (the second one) <3, 20% to 30% better, [1] a < b > c', []],
    ['I wait ... and [...] wait (really)', []],
  ])('%s', (text, places) => expect(placeholdersIn(text)).toEqual(places));

  it('is quick on hostile text', () => {
    const start = performance.now();
    for (const part of ['{', '[', '<a', '%a', '((', '«a', '_'])
      expect(placeholdersIn(part.repeat(300_000)).length).toBeLessThan(LOOKED_AT);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('language', () => {
  it.each([
    ['We see the same in our team, but only with new customers', 'en'],
    ['Dat zien wij ook bij onze klanten, maar niet in de winter', 'nl'],
    ['Das sehen wir auch bei unseren Kunden, aber nicht im Winter', 'de'],
    ['Nous le voyons aussi chez nos clients, mais pas en hiver', 'fr'],
    ['También lo vemos con nuestros clientes, pero no en invierno', 'es'],
  ])('%s: %s', (text, language) => expect(languagesOf(text)).toEqual([language]));

  it('leaves several for a short text, and all for one without a telling word', () => {
    expect(languagesOf('Super!')).toHaveLength(5);
    expect(languagesOf('')).toHaveLength(5);
    expect(languagesOf('Was in de zaak')).toContain('nl');
  });

  it('knows a short sentence by its small words', () => {
    expect(languagesOf('Most of them leak after six. I could show you, no charge')).toEqual(['en']);
    expect(languagesOf('Na endlich, geht doch')[0]).toBe('de');
    expect(languagesOf('Ge verdient da dubbel en dik')[0]).toBe('nl');
  });

  it('knows what is not one of ours', () => {
    expect(languagesOf('Questo è molto interessante, grazie per la condivisione della tua esperienza')).toEqual([]);
    expect(languagesOf('Isso é muito interessante, obrigado por compartilhar a sua experiência')).toEqual([]);
    expect(languagesOf('とても良い記事ですね。ありがとうございます。')).toEqual([]);
    expect(languagesOf('Спасибо за интересную статью')).toEqual([]);
  });
});
