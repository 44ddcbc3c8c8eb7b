import { evidenceOf } from './evidence';
import { exact } from './exact';
import { recent, TREND_DAYS } from './recent';
import { scatterOf } from './scatter';
import { type Subject, seriesOf } from './series';
import { slopeOf } from './slope';
import type { Snapshot } from './snapshot';

/**
 * How much a change over 28 days means.
 * - `level`: under 1 point
 * - `slight`: 1-2, may be normal movement
 * - `probable`: 2-3
 * - `clear`: 3 and more
 */
export type Certainty = 'level' | 'slight' | 'probable' | 'clear';

/** The movement of the total or of one pillar over the last 28 days. */
export interface Trend {
  subject: Subject;
  /** Points per 28 days, signed, three decimals. */
  change: number;
  certainty: Certainty;
  /** First and last day it was taken from. */
  from: string;
  to: string;
  readings: number;
  /** The wobble: nine of ten of these readings lie at most so many points beside that movement, either way. */
  wobble: number;
}

/**
 * Points per 28 days from which a word is used. Source: domain notes 7.3, rule 3; in simulated months in which nothing
 * changed, 16% reached 2 points and 4% reached 3. A pillar is judged by the same points, which is stricter for it.
 */
export const WORDS_FROM = { slight: 1, probable: 2, clear: 3 } as const;

/** The trend of a history sorted by day as seen on `today`; null where the readings don't allow one. */
export function trendOf(history: readonly Snapshot[], today: string, subject: Subject = 'total'): Trend | null {
  if (evidenceOf(history, today) !== 'trend') return null;
  const points = seriesOf(recent(history), subject);
  const [first, last] = [points[0], points.at(-1)];
  const slope = slopeOf(points);
  if (slope === null || !first || !last) return null;
  const change = exact(slope * TREND_DAYS);
  return {
    subject,
    change,
    certainty: certaintyOf(change),
    from: first.day,
    to: last.day,
    readings: points.length,
    wobble: scatterOf(points, slope),
  };
}

/** The word's level for a change of so many points in 28 days. */
export function certaintyOf(change: number): Certainty {
  const size = Math.abs(change);
  if (size < WORDS_FROM.slight) return 'level';
  if (size < WORDS_FROM.probable) return 'slight';
  return size < WORDS_FROM.clear ? 'probable' : 'clear';
}
