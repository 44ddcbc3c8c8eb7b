import { LOOKED_AT } from './words';

/** Words that stand for what is to come. */
const WORDS =
  'first ?name|last ?name|full ?name|your name|name|company(?: name)?|topic|event|role|title|industry|school|mutual|post|voornaam|achternaam|naam|bedrijf(?:snaam)?|onderwerp|evenement|functie|vorname|nachname|firma|firmenname|thema|veranstaltung|pr[ée]nom|nom|entreprise|sujet|[ée]v[ée]nement|poste|nombre|apellido|empresa|tema|evento|puesto';

const SHAPES = [
  // Brackets nobody writes in a note: whatever stands in them was to be filled in.
  /\{\{[^{}\n]{0,60}\}\}|\{[^{}\n]{0,60}\}|\[\[[^[\]\n]{0,60}\]\]|<<[^<>\n]{0,60}>>/gu,
  /%{1,2}\p{L}[\p{L} _]{0,40}%{1,2}/gu,
  // Brackets that people do write: only around words.
  /\[[^[\]\n]{0,60}\]|<\p{L}[^<>\n]{0,60}>|‹\p{L}[^‹›\n]{0,40}›|\(\(\p{L}[^()\n]{0,40}\)\)/gu,
  new RegExp(`\\((?:${WORDS})\\)`, 'giu'),
  // Guillemets are quotation marks, too: a place only around such a word.
  new RegExp(`«\\s?(?:${WORDS})\\s?»`, 'giu'),
  // A line to write on.
  /_{3,}|\.{5,}|(?<![\p{L}\p{N}])(?:x{3,}|tbd|todo)(?![\p{L}\p{N}])/giu,
];
/** Between square brackets, what is no placeholder: a source, an ellipsis, a remark of the writer. */
const INNOCENT = /^\[(?:\d+|\.{3}|…|x|✓|sic|link|edit)?\]$/iu;

/**
 * The unfilled places in a text, as they stand there, in reading order: {firstName}, [topic], <company>, {{name}}, %NAME%,
 * ((event)), «Thema», (naam), ___, XXX. A heart, a percentage or a numbered source is none.
 */
export function placeholdersIn(text: string): string[] {
  const looked = text.slice(0, LOOKED_AT);
  const taken: { at: number; end: number; text: string }[] = [];
  for (const shape of SHAPES)
    for (const match of looked.matchAll(shape)) {
      const place = { at: match.index, end: match.index + match[0].length, text: match[0] };
      const inside = taken.some((other) => place.at < other.end && place.end > other.at);
      if (!inside && !INNOCENT.test(place.text)) taken.push(place);
    }
  return taken.sort((a, b) => a.at - b.at).map((place) => place.text);
}
