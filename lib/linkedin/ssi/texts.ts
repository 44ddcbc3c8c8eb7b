import { plain, whole } from './numerals';

/** The number that every match of a pattern in a text agrees on; null where there is none, or two that differ. */
function agreed(text: string, patterns: readonly RegExp[], number: (digits: string) => number | null): number | null {
  const found = patterns.flatMap((p) => [...text.matchAll(p)].map((m) => number(m[1] ?? '')));
  return found.length > 0 && found.every((n) => n === found[0]) ? (found[0] ?? null) : null;
}

/**
 * LinkedIn's own "since last week". Seen: en (`Down` by symmetry), pt without a change. Other languages are left out
 * until one is seen, since a guessed word could turn the sign around.
 */
const CHANGES: readonly (readonly [RegExp, sign: -1 | 0 | 1])[] = [
  [/\bno change since last week\b/gi, 0],
  [/\bup (\d+) ?% since last week\b/gi, 1],
  [/\bdown (\d+) ?% since last week\b/gi, -1],
  [/\bsem alterações na última semana\b/gi, 0],
];

/** The signed weekly change in percent that a panel's plain text says in known words; null where it says none, or two. */
export function weeklyChangeIn(text: string): number | null {
  const said = CHANGES.flatMap(([pattern, sign]) =>
    [...text.matchAll(pattern)].map((m) => (sign === 0 ? 0 : sign * (whole(m[1] ?? '', 0, 100) ?? Number.NaN) + 0)),
  );
  const [first] = said;
  return first !== undefined && !Number.isNaN(first) && said.every((n) => n === first) ? first : null;
}

/** A panel's plain text without the sentences on the weekly change. */
export function withoutChange(text: string): string {
  return CHANGES.reduce((rest, [pattern]) => rest.replace(pattern, ' '), text);
}

/** The average a panel's sentence says, 0-100, in known words: en and, for the number, pt were seen. */
export function averageIn(text: string): number | null {
  return agreed(text, [/\baverage ssi of (\d+)(?!\d|[.,]\d)/gi, /\bssi médio de (\d+)(?!\d|[.,]\d)/gi], (n) =>
    whole(n, 0, 100),
  );
}

/** The rank a panel's sentence says, 1-100, in known words. */
export function rankIn(text: string): number | null {
  return agreed(text, [/\brank in the top (\d+) ?%/gi, /\bprimeiros (\d+) ?%/gi], (n) => whole(n, 1, 100));
}

const INDUSTRY = /\bsales professionals in the (.{1,120}?) industry have an average ssi of (\d+)(?!\d|[.,]\d)/i;
const NETWORK = /\bpeople in your network have an average ssi of (\d+)(?!\d|[.,]\d)/i;

/** The one sentence on the industry that was seen (en), with LinkedIn's name for it; null where it is not said. */
export function industrySentence(text: string): { name: string; average: number | null } | null {
  const found = INDUSTRY.exec(text);
  return found ? { name: found[1] ?? '', average: whole(found[2] ?? '', 0, 100) } : null;
}

/** The one sentence on the network that was seen (en). */
export function networkSentence(text: string): { average: number | null } | null {
  const found = NETWORK.exec(text);
  return found ? { average: whole(found[1] ?? '', 0, 100) } : null;
}

/**
 * Texts by which the page says that the member has no score. All guessed: no one has shown what it says then. An error
 * such as "Something went wrong" is not among them, it says nothing about a score.
 */
const NO_SCORE: readonly RegExp[] = [
  /^(your )?(social selling index|ssi)( score)? (is not |isn['’]t |is un)available( (yet|right now|at this time))?\.?$/i,
  /^you (don['’]t|do not) have an? (social selling index|ssi)( score)? yet\.?$/i,
  /^we (don['’]t|do not) have enough (data|information) to (calculate|show) your (social selling index|ssi)( score)?( yet)?\.?$/i,
];

/** Whether the whole of a text says that there is no score. */
export function saysNoScore(text: string): boolean {
  const sentence = plain(text);
  return NO_SCORE.some((pattern) => pattern.test(sentence));
}
