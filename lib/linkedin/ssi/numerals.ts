/** The first digit of each set of ten that a LinkedIn interface may use: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text with ASCII digits, one kind of space, `.` for the Arabic decimal mark and `%` for every percent sign, without invisible marks; trimmed. */
export function plain(text: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return text.replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(DIGITS, digit)
    .replace(/\u066b/g, '.')
    .replace(/[\u066a\uff05]/g, '%')
    .replace(/\s+/g, ' ')
    .trim();
}

function digit(sign: string): string {
  const code = sign.charCodeAt(0);
  return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
}

/** A pillar in plain visible text: the whole text is one number with at most three decimals after a point or a comma. Null for anything else; may be above 25. */
export function shownPoints(text: string): number | null {
  return /^(0|[1-9]\d{0,2})([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A pillar in a bar's `value` attribute: 0-25, decimal point only, float noise rounded to the three decimals the page shows. Null for anything else. */
export function exactPoints(attribute: string): number | null {
  if (!/^(0|[1-9]\d?)(\.\d{1,20})?$/.test(attribute)) return null;
  const points = Number(attribute);
  return points <= 25 ? thousandths(points) : null;
}

/** A whole number from `least` to `most` that is all there is in a plain text; null for anything else. */
export function whole(text: string, least: number, most: number): number | null {
  if (!/^(0|[1-9]\d{0,2})$/.test(text)) return null;
  const n = Number(text);
  return n >= least && n <= most ? n : null;
}

/** A number rounded to three decimals. */
export function thousandths(n: number): number {
  return Math.round(n * 1000) / 1000;
}

/** `N <words> 100` as the whole of a plain text, in any language: what stands in a donut. Null where it is not that, NaN where N is no total. */
export function outOfHundred(text: string): number | null {
  const n = /^(\S+) [^\d]{1,24} 100$/.exec(text)?.[1] ?? /^(\S+) ?\/ ?100$/.exec(text)?.[1];
  return n === undefined || !/^\d/.test(n) ? null : (whole(n, 0, 100) ?? Number.NaN);
}
