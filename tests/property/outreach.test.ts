import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type Filled, fillIn, openIn, PLACES, piecesOf, placesIn } from '../../lib/outreach/places';
import { TEMPLATES } from '../../lib/outreach/templates';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('{', '}', 'topic', 'firstName', ' ', '.', 'x') }),
);
const filled: fc.Arbitrary<Filled> = fc.dictionary(fc.constantFrom(...PLACES), text, { noNullPrototype: true });

describe('any text and any answers', () => {
  it('pieces joined give the text again', () => {
    fc.assert(
      fc.property(text, (given) => {
        const joined = piecesOf(given).map((piece) => ('text' in piece ? piece.text : `{${piece.place}}`));
        return joined.join('') === given;
      }),
    );
  });

  it('a template keeps all its own words, and what is open stays open', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATES), filled, ({ texts }, answers) => {
        const done = fillIn(texts.nl, answers);
        const words = piecesOf(texts.nl).flatMap((piece) => ('text' in piece ? [piece.text] : []));
        let from = 0;
        const stand = words.every((word) => {
          const at = done.indexOf(word, from);
          from = at + word.length;
          return at >= 0;
        });
        const open = openIn(texts.nl, answers);
        return stand && open.every((place) => placesIn(texts.nl).includes(place) && done.includes(`{${place}}`));
      }),
    );
  });

  it('no answer breaks the line or turns its direction', () => {
    fc.assert(
      fc.property(
        filled,
        (answers) => !/[\n\r\u202A-\u202E\u2066-\u2069]/.test(fillIn('Hi {firstName}, {topic}.', answers)),
      ),
    );
  });
});
