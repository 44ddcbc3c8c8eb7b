import { daysBetween } from './day';
import { GAP_DAYS } from './gap';
import { recent } from './recent';
import type { Snapshot } from './snapshot';

/**
 * How much the readings allow to be said.
 * - `none`: no reading at all
 * - `values`: what was read, nothing about movement
 * - `difference`: the difference since a day, without a word on the trend
 * - `trend`: a trend in words, and an outlook
 */
export type Evidence = 'none' | 'values' | 'difference' | 'trend';

/** Readings from which a difference is shown, and readings and days from which a trend is. Source: domain notes 7.3, rule 2. */
export const ENOUGH = { difference: 3, trend: { readings: 8, days: 21 } } as const;

/**
 * What a history sorted by day allows to be said on `today`, from the readings of the last 28 days since the last
 * restart. While nothing was read for 14 days it is values only: what happened meanwhile is unknown.
 */
export function evidenceOf(history: readonly Snapshot[], today: string): Evidence {
  const last = history.at(-1);
  if (!last) return 'none';
  const window = recent(history);
  if (window.length < ENOUGH.difference || daysBetween(last.day, today) >= GAP_DAYS) return 'values';
  const { readings, days } = ENOUGH.trend;
  const span = daysBetween((window[0] as Snapshot).day, last.day);
  return window.length >= readings && span >= days ? 'trend' : 'difference';
}
