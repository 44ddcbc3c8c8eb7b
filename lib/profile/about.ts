import { ABOUT_GOOD, ABOUT_LEAST, ABOUT_MOST } from './limits';
import type { AboutMeasures } from './measures';
import { rootOf } from './root';
import { type TextCheck, voiceCheck } from './text-check';
import { voiceOf } from './voice';
import { wordsOf } from './words';

/** Words of customers and of what they run into: en, nl, de, fr, es, it. Our own list, compared by their roots. */
const CUSTOMER: ReadonlySet<string> = new Set(
  `customer client buyer problem challenge question result solve solution help
klant opdrachtgever probleem uitdaging vraag resultaat oplossing oplossen
kunde kunden problem herausforderung frage ergebnis lösung lösen hilfe helfe
problème défi question résultat solution aide
cliente problema reto pregunta resultado solución ayuda ayudo
sfida domanda risultato soluzione aiuto`
    .split(/\s+/)
    .map(rootOf),
);

/** How long an About is: `short` below 300 characters, `fair` below 800, `good` to 2,000, `long` above. Our bands. */
export type AboutBand = 'short' | 'fair' | 'good' | 'long';

/** The band of an About of so many UTF-16 units. */
export function aboutBand(length: number): AboutBand {
  if (length < ABOUT_LEAST) return 'short';
  if (length < ABOUT_GOOD.from) return 'fair';
  return length <= ABOUT_GOOD.to ? 'good' : 'long';
}

/** The measures of an About: all that is kept of it. Spaces around it don't count. */
export function aboutMeasures(about: string): AboutMeasures {
  const text = about.trim();
  const customer = wordsOf(text).filter((word) => CUSTOMER.has(rootOf(word))).length;
  return { length: text.length, customer, voice: voiceOf(text) };
}

/** What is checked about an About. */
export type AboutCheck = TextCheck<AboutBand | 'over' | 'customer' | 'voice'>;

/**
 * What may be said of an About, the most useful first. A check that can't be made is left out, as is an empty text's
 * every check but its length.
 * - a band, or `over` LinkedIn's 2,600; `n` is the length, or how many are too many
 * - `customer`: names customers or what they run into (trainers' advice); `n` is how often
 * - `voice`: speaks of "you" and "we" at least as often as of "I" (ours)
 */
export function aboutChecks({ length, customer, voice }: AboutMeasures): AboutCheck[] {
  const band = aboutBand(length);
  const checks: AboutCheck[] = [
    length > ABOUT_MOST
      ? { id: 'over', is: 'mend', n: length - ABOUT_MOST }
      : { id: band, is: band === 'good' ? 'good' : band === 'short' ? 'mend' : 'idea', n: length },
  ];
  if (length === 0) return checks;
  checks.push({ id: 'customer', is: customer > 0 ? 'good' : 'idea', n: customer });
  const spoken = voiceCheck(voice);
  return spoken ? [...checks, spoken] : checks;
}
