import type { Language } from '../lib/member/settings';
import { en } from './en';
import { nl } from './nl';

/** English decides which texts exist; every other language has the same keys and placeholders (a test and the types see to it). */
type Rooms = typeof en;
/** The names of the texts in some rooms: `room.key`. */
export type KeyOf<R> = { [Room in keyof R & string]: `${Room}.${keyof R[Room] & string}` }[keyof R & string];
/** The names of the texts that every surface can say. */
export type TextKey = KeyOf<Rooms>;
/** Counted texts: `room.key` where `room.key_one` and `room.key_other` exist. */
type Counted<K> = K extends `${infer Base}_one` ? Base : never;
/** Texts by language, room and key. */
export type Catalogues = Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** The rooms that every surface carries: the page coach loads no other. */
export const CATALOGUES: Catalogues = { en, nl };

/** Picks the language of the interface: the member's choice, else the first browser language we speak, else English. */
export function pickLanguage(choice: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'nl' || base === 'en') return base;
  }
  return 'en';
}

/** Says things in one language: texts (those named `K`) from its catalogue, numbers and dates by its locale. */
export interface Say<K extends string = TextKey> {
  language: Language;
  /** The text `key` with its `{placeholders}` filled. */
  text: (key: K, values?: Record<string, string | number>) => string;
  /** The text `key_one` or `key_other` by the language's plural rule, with `{n}` and other `{placeholders}` filled. */
  count: (key: Counted<K>, n: number, values?: Record<string, string | number>) => string;
  /** A number with at most `decimals` decimals (3 by default), for reading: its minus is a minus sign, no hyphen. */
  number: (n: number, decimals?: number) => string;
  /** A difference with its sign, one decimal by default; zero, also after rounding, has no sign. */
  signed: (n: number, decimals?: number) => string;
  /** A local day `YYYY-MM-DD`: "22 Nov", or `dated` "22 Nov 2026", or `long` "22 November 2026". */
  day: (day: string, style?: DayStyle) => string;
  /** The month of a day, short: "Nov". */
  month: (day: string) => string;
  /** The weekday of a day: "Mon", or `long` "Monday". */
  weekday: (day: string, style?: 'short' | 'long') => string;
  /** An age in whole days: "today", "yesterday", "3 days ago". */
  ago: (days: number) => string;
  /** The wall-clock time of an ISO moment with offset, as it stood there. */
  time: (iso: string) => string;
}

const LOCALE: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };
const DAY_STYLES = {
  short: { day: 'numeric', month: 'short' },
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
} as const;
type DayStyle = keyof typeof DAY_STYLES;

/**
 * The voice of a language, with the texts of `catalogues`. A key that is no text shows its own name (the types keep that
 * from happening).
 */
export function voice<K extends string = TextKey>(language: Language, catalogues: Catalogues = CATALOGUES): Say<K> {
  const locale = LOCALE[language];
  const fill = (key: string, values: Record<string, string | number> = {}) => {
    const [room = '', name = ''] = key.split('.', 2);
    const text = catalogues[language][room]?.[name] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, slot: string) => String(values[slot] ?? whole));
  };
  // Making a formatter costs far more than using one, and a long table uses thousands.
  const number = kept((n: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: n }));
  const signed = kept(
    (n: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: n, signDisplay: 'exceptZero' }),
  );
  const date = kept((style: DayStyle) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...DAY_STYLES[style] }));
  const month = kept((_: 'one') => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }));
  const weekday = kept(
    (style: 'short' | 'long') => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: style }),
  );
  const ago = kept((_: 'one') => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const plural = kept((_: 'one') => new Intl.PluralRules(locale));
  return {
    language,
    text: fill,
    count: (key, n, values) => fill(`${key}_${plural('one').select(n)}`, { ...values, n: number(3).format(n) }),
    number: (n, decimals = 3) => withMinus(number(decimals).format(n)),
    signed: (n, decimals = 1) => withMinus(signed(decimals).format(n)),
    day: (day, style = 'short') => date(style).format(new Date(`${day}T00:00:00Z`)),
    month: (day) => month('one').format(new Date(`${day}T00:00:00Z`)),
    weekday: (day, style = 'short') => weekday(style).format(new Date(`${day}T00:00:00Z`)),
    ago: (days) => ago('one').format(-days, 'day'),
    time: (iso) => iso.slice(11, 16),
  };
}

/** Our locales write a hyphen where a minus sign belongs. */
function withMinus(number: string): string {
  return number.replace('-', '\u2212');
}

/** `make`, called once for each different argument. */
function kept<A, F>(make: (argument: A) => F): (argument: A) => F {
  const made = new Map<A, F>();
  return (argument) => {
    const old = made.get(argument);
    if (old) return old;
    const fresh = make(argument);
    made.set(argument, fresh);
    return fresh;
  };
}
