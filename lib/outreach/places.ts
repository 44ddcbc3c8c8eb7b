/**
 * What a member fills in, with the usual length of the answer in UTF-16 units. `point` is a few words of theirs, after a
 * colon; `work` the name of what they wrote. Source of the lengths: long Dutch answers in the project's notes, else ours.
 */
const USUAL_LENGTH = {
  firstName: 10,
  topic: 27,
  point: 32,
  author: 22,
  person: 22,
  event: 26,
  group: 26,
  school: 24,
  company: 20,
  job: 22,
  work: 30,
} as const;

/** The name of a place in a template. */
export type Place = keyof typeof USUAL_LENGTH;
/** All places, in the order in which they are explained. */
export const PLACES = Object.keys(USUAL_LENGTH) as readonly Place[];
/** What the member filled in so far. In memory only. */
export type Filled = Readonly<Partial<Record<Place, string>>>;

const PLACE = /\{(\w+)\}/g;
/** Marks that turn the direction of all that follows: a pasted name must not turn the rest of the note around. */
const TURNING = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A field takes no more than a whole note holds. */
const LOOKED_AT = 300;

const isPlace = (name: string): name is Place => Object.hasOwn(USUAL_LENGTH, name);

/** One stretch of a template: words that stand, or a place. */
export type Piece = { text: string } | { place: Place };

/** A template's text in pieces, in reading order; joined they give the text again. A {name} we don't know is words. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACE)) {
    const place = match[1] ?? '';
    if (!isPlace(place)) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ place });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces;
}

/** The places of a text, each once, in reading order. */
export function placesIn(text: string): readonly Place[] {
  return [...new Set(piecesOf(text).flatMap((piece) => ('place' in piece ? [piece.place] : [])))];
}

/** An answer as it goes into a note: one line, no turned direction, no broken signs; empty where no more than a stop is left. */
function answer(filled: Filled, place: Place): string {
  const given = Object.hasOwn(filled, place) ? (filled[place] ?? '') : '';
  const clean = given.slice(0, LOOKED_AT).replace(TURNING, '').replace(LONE, '').replace(/\s+/g, ' ').trim();
  return /^[.,\s]*$/.test(clean) ? '' : clean;
}

/** The text with its places filled in; one without an answer stays as it is. What is filled in is never itself a place. */
export function fillIn(text: string, filled: Filled): string {
  return piecesOf(text)
    .map((piece, i, all) => {
      if ('text' in piece) return piece.text;
      const next = all[i + 1];
      const given = answer(filled, piece.place);
      const closed = next && 'text' in next && /^[.,]/.test(next.text);
      return (closed ? given.replace(/[.,\s]+$/, '') : given) || `{${piece.place}}`;
    })
    .join('');
}

/** The places of a text that have no answer yet, in reading order. */
export function openIn(text: string, filled: Filled): readonly Place[] {
  return placesIn(text).filter((place) => answer(filled, place) === '');
}

/** How long a text is with what is filled in so far, in UTF-16 units: open places count nothing. */
export function lengthSoFar(text: string, filled: Filled): number {
  return piecesOf(text).reduce(
    (length, piece) =>
      'place' in piece && answer(filled, piece.place) === '' ? length - `{${piece.place}}`.length : length,
    fillIn(text, filled).length,
  );
}

/** How long a text is once filled in, in UTF-16 units, with answers of their usual length. */
export function usualLength(text: string): number {
  return piecesOf(text).reduce(
    (sum, piece) => sum + ('text' in piece ? piece.text.length : USUAL_LENGTH[piece.place]),
    0,
  );
}
