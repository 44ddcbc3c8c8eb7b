import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../lib/writing/quote';

describe('a quote', () => {
  it.each([
    [
      'Hi Dana, Tom Okafor says you know the yard. Greetings!',
      ['says you', 'know'],
      'Tom Okafor says you know the yard',
    ],
    [
      'Hoi Bo, toen we het over koelketens hadden. Prettig kennis te maken!',
      ['prettig kennis te'],
      'Prettig kennis te maken',
    ],
    ['We don’t sell; ask ME anything', ['ask me'], 'ask ME anything'],
    [
      'I would love to show you our platform. Do you have 15 minutes next week?',
      ['would love to show you', 'have 15 minutes', 'next week ?'],
      'Do you have 15 minutes next week',
    ],
    ['Save 20% on packaging', ['20% on'], 'Save 20% on packaging'],
    ['Great post!', ['sharing'], null],
    ['', ['sharing'], null],
    ['Great post!', ['', '.'], null],
  ])('%j shows %j by %j', (text, phrases, quote) => expect(quoteOf(text, phrases)).toBe(quote));

  it('is cut on both sides of the phrase where the clause is long', () => {
    const text =
      'we have been hauling potatoes and onions across the border for thirty years now with the same four lorries';
    const quote = quoteOf(text, ['across the border']) ?? '';
    expect(quote).toMatch(/^… .*across the border.* …$/);
    expect(quote.length).toBeLessThanOrEqual(64);
  });

  it('is a part of the text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(30), (text, at) => {
        const phrase = text.toLowerCase().replaceAll('’', "'").split(/\s+/)[at] ?? text;
        const quote = quoteOf(text, [phrase]);
        expect(quote === null || text.includes(quote.replace(/^… | …$/g, ''))).toBe(true);
      }),
    );
  });
});
