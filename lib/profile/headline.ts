import { isJobTitleOnly } from './job-title';
import { HEADLINE_LEAST, HEADLINE_MOST } from './limits';
import type { HeadlineMeasures } from './measures';
import { type TextCheck, voiceCheck } from './text-check';
import { voiceOf } from './voice';
import { wordsOf } from './words';

/**
 * Words of something that changes for somebody: en, nl, de, fr, es, it, in lower case. Our own list. "Help" alone is none:
 * what it helps to is not said yet.
 */
const OUTCOMES: ReadonlySet<string> = new Set(
  `without less fewer faster better save saves saving grow grows growing reduce reduces cut cuts improve
improves easier win wins avoid
zonder minder omlaag omhoog sneller beter besparen bespaart groeien groei verminderen verbeteren verbetert makkelijker
voorkomen zodat
ohne weniger schneller besser sparen wachsen wachstum senken verbessern einfacher damit
sans moins mieux afin économiser réduire améliorer croissance
sin menos mejor ahorrar reducir mejorar crecer
senza meno meglio risparmiare ridurre migliorare crescere`.split(/\s+/),
);
/** A number that stands for itself: "30%", "3x", but not the 2 of "B2B". */
const NUMBER = /(?<![\p{L}\p{N}])\p{Nd}/u;

/** The measures of a headline: all that is kept of it. Spaces around it don't count. */
export function headlineMeasures(headline: string): HeadlineMeasures {
  const text = headline.trim();
  return {
    length: text.length,
    jobTitleOnly: isJobTitleOnly(text),
    outcome: wordsOf(text).some((word) => OUTCOMES.has(word.toLowerCase())),
    number: NUMBER.test(text),
    voice: voiceOf(text),
  };
}

/** What is checked about a headline. */
export type HeadlineCheck = TextCheck<'short' | 'long' | 'title' | 'outcome' | 'number' | 'voice'>;

/**
 * What may be said of a headline, the most useful first. A check that can't be made is left out, as is an empty headline's
 * every check but its length.
 * - `short`, `long`: at least 40 characters (ours), at most 220 (LinkedIn's); `n` is the length, or how many are too many
 * - `title`: only a job title (trainers' advice). Nothing is said of another: it may be anything
 * - `outcome`, a word for what changes for somebody, or else a `number` (trainers' advice)
 * - `voice`: speaks of the reader or of "we" rather than of "I" (ours)
 */
export function headlineChecks({ length, jobTitleOnly, outcome, number, voice }: HeadlineMeasures): HeadlineCheck[] {
  if (length === 0) return [{ id: 'short', is: 'mend', n: 0 }];
  const checks: HeadlineCheck[] = [
    ...(jobTitleOnly ? [{ id: 'title', is: 'mend' } as const] : []),
    length > HEADLINE_MOST
      ? { id: 'long', is: 'mend', n: length - HEADLINE_MOST }
      : { id: 'short', is: length < HEADLINE_LEAST ? 'mend' : 'good', n: length },
    !outcome && number ? { id: 'number', is: 'good' } : { id: 'outcome', is: outcome ? 'good' : 'idea' },
  ];
  const spoken = voiceCheck(voice);
  return spoken ? [...checks, spoken] : checks;
}
