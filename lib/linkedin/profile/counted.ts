import { plain } from '../ssi/numerals';

const NUMBERS = /\d(?:[\d.,'’\u066c ]*\d)?/g;
/** Groups of three, all parted by the same sign, or of two before the last three as in India. */
const GROUPED = /^\d{1,3}(?:([.,'’\u066c ])\d{2,3}(?:\1\d{2,3})*)?$/;
/** A number that goes on in a sign: thousands or millions, so that its digits are not all there is. */
const SHORTENED = /^ ?[kmb万萬億亿千만천억]/i;

/**
 * The whole number in a text in any language and any digits ("Show all 14 skills", "٢٧٬٦٩٢ متابعًا"). The words are
 * never read. Null where there is no number, more than one, or one that is shortened or has decimals.
 */
export function countIn(text: string): number | null {
  const words = plain(text);
  const found = [...words.matchAll(NUMBERS)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  const after = words.slice(only.index + only[0].length);
  if (SHORTENED.test(after) && !/^ ?[a-z]{2}/i.test(after)) return null;
  return wholeOf(only[0]);
}

function wholeOf(digits: string): number | null {
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  if (!GROUPED.test(digits) || !/\D\d{3}$/.test(digits)) return null;
  return Number(digits.replace(/\D/g, ''));
}
