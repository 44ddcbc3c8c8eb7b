import { daysBetween } from '../score/day';
import { ENOUGH } from '../score/evidence';
import { GAP_DAYS, latestGap, READINGS_AFTER_GAP } from '../score/gap';
import { recent } from '../score/recent';
import type { Snapshot } from '../score/snapshot';

/** What an outlook still waits for: readings, days that the readings span, or readings after a gap. */
export interface OutlookNeed {
  of: 'more' | 'days' | 'gap';
  /** How many, at least one. */
  n: number;
}

/** What it takes before anything is said of the coming weeks; null where nothing is missing. */
export function outlookNeed(history: readonly Snapshot[], today: string): OutlookNeed | null {
  const gap = latestGap(history, today, GAP_DAYS);
  const { readings, days } = ENOUGH.trend;
  if (gap && gap.readingsSince < READINGS_AFTER_GAP) return { of: 'gap', n: READINGS_AFTER_GAP - gap.readingsSince };
  const window = recent(history);
  if (window.length < readings) return { of: 'more', n: readings - window.length };
  const [first, last] = [window[0], window.at(-1)];
  const span = first && last ? daysBetween(first.day, last.day) : 0;
  return span < days ? { of: 'days', n: days - span } : null;
}
