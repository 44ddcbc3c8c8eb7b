import type { Score } from '../score/snapshot';

/**
 * What came of looking at a page. Everywhere by these names.
 * - `read`: complete and consistent
 * - `loading`: the page has not shown its score yet
 * - `signed-out`: the same tab was sent away from the SSI page to sign in (decided by the worker, not by a reader)
 * - `no-score`: a text we know says that there is no score
 * - `inconsistent`: two places on the page contradict each other
 * - `unrecognised`: no anchor we know is there
 * - `not-yours`: the page is not the member's own
 */
export const OUTCOMES = [
  'read',
  'loading',
  'signed-out',
  'no-score',
  'inconsistent',
  'unrecognised',
  'not-yours',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What else can be said where a page was not read. */
export const HINTS = [
  'looks-like-a-score',
  'value-out-of-range',
  'pillars-missing',
  'sum-differs',
  'copies-differ',
] as const;
export type Hint = (typeof HINTS)[number];

/** How a value was found, surest first. Order alone is never enough, so it has no name here. */
export type Anchor = 'id' | 'row' | 'table' | 'label' | 'class' | 'sum';

/** The receipt: where each value that was read came from, by the value's path (`pillars.brand`, `industry.rank` ...). */
export type Receipt = Record<string, Anchor>;

/** A complete and consistent reading; the only one that is kept. */
export interface ReadReading {
  outcome: 'read';
  score: Score;
  receipt: Receipt;
}

/** Nothing was read, and why: no number stands in it. */
export interface FailedReading {
  outcome: Exclude<Outcome, 'read'>;
  hint?: Hint;
}

/** One look at a page. */
export type Reading = ReadReading | FailedReading;
