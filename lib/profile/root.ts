/** Endings of plural and inflection in English and Dutch, longest first. Each needs three letters before it. */
const ENDINGS = ['ings', 'ing', 'en', 'es', 'ed', 's', 'e'];
const LEAST = 3;
/** Words whose ending is part of what they mean: marketing is not the market. */
const WHOLE: ReadonlySet<string> = new Set(['marketing', 'banking', 'branding', 'pricing']);

/**
 * What a word shares with its plural and its inflected forms: "klanten" with "klant", "verkopen" with "verkoop",
 * "companies" with "company", "selling" with "sell". A simple rule for English and Dutch, no dictionary: lower case
 * without accents, doubled letters once, `ies` to `y`, endings off as long as three letters stay, and Dutch `z` and `v`
 * at the end back to `s` and `f`. The result is for comparing, not for reading.
 */
export function rootOf(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  if (WHOLE.has(plain)) return plain;
  let root = plain.replace(/(\p{L})\1/gu, '$1');
  for (let shorter = shortened(root); shorter !== root; shorter = shortened(root)) root = shorter;
  return root;
}

function shortened(word: string): string {
  if (word.endsWith('ies') && word.length > LEAST + 2) return `${word.slice(0, -3)}y`;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= LEAST);
  const rest = ending ? word.slice(0, -ending.length) : word;
  return rest.replace(/z$/, 's').replace(/v$/, 'f');
}
