import type { Language } from '../lib/member/settings';
import { en } from './en';
import { nl } from './nl';

/** English decides which texts exist; every other language has the same keys and placeholders (a test and the types see to it). */
type Rooms = typeof en;
/** A text's name: `room.key`. */
export type TextKey = { [R in keyof Rooms & string]: `${R}.${keyof Rooms[R] & string}` }[keyof Rooms & string];

export const CATALOGUES: Record<Language, Record<string, Record<string, string>>> = { en, nl };

/** Picks the language of the interface: the member's choice, else the first browser language we speak, else English. */
export function pickLanguage(choice: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'nl' || base === 'en') return base;
  }
  return 'en';
}

/** Says things in one language: texts from its catalogue, numbers and dates by its locale. */
export interface Say {
  language: Language;
  /** The text `key` with its `{placeholders}` filled. */
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  /** The text `key.one` or `key.other` by the language's plural rule, with `{n}` filled. */
  count: (key: string, n: number) => string;
  /** A number with at most `decimals` decimals (3 by default). */
  number: (n: number, decimals?: number) => string;
  /** A difference with its sign, one decimal by default; zero has no sign. */
  signed: (n: number, decimals?: number) => string;
  /** A local day `YYYY-MM-DD`, e.g. "22 Nov" or, `long`, "22 November 2026". */
  day: (day: string, style?: 'short' | 'long') => string;
  /** The wall-clock time of an ISO moment with offset, as it stood there. */
  time: (iso: string) => string;
}

const LOCALE: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** The voice of a language. Unknown keys throw in tests by type, and show their name if they ever get this far. */
export function voice(language: Language): Say {
  const locale = LOCALE[language];
  const lookUp = (key: string): string => {
    const [room = '', name = ''] = key.split('.', 2);
    return CATALOGUES[language][room]?.[name] ?? key;
  };
  const fill = (text: string, values: Record<string, string | number> = {}) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const number = (n: number, decimals = 3) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(n);
  return {
    language,
    text: (key, values) => fill(lookUp(key), values),
    count: (key, n) => fill(lookUp(`${key}_${new Intl.PluralRules(locale).select(n)}`), { n: number(n) }),
    number,
    signed: (n, decimals = 1) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(n),
    day: (day, style = 'short') =>
      new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        day: 'numeric',
        ...(style === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' }),
      }).format(new Date(`${day}T00:00:00Z`)),
    time: (iso) => iso.slice(11, 16),
  };
}
