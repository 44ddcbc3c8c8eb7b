import { daysBetween } from './day';
import { exact } from './exact';
import { fullPillars } from './full-pillar';
import { PILLARS } from './pillar';
import { recent } from './recent';
import { seriesOf } from './series';
import type { Snapshot } from './snapshot';
import { trendOf } from './trend';

/** A score that has settled: more of the same keeps this level. */
export interface Plateau {
  since: string;
  /** Lowest and highest exact total since then. */
  low: number;
  high: number;
}

/** What it takes. Source: domain notes 7.3, rule 7; it misses many plateaus and rarely invents one. */
const PLATEAU = { readings: 10, days: 21, range: 2 } as const;

/**
 * The plateau on which a history sorted by day ends, seen on `today`; null where it moves, where too little is known,
 * and where every pillar is full: nothing is stuck there.
 */
export function plateauOf(history: readonly Snapshot[], today: string): Plateau | null {
  const trend = trendOf(history, today);
  if (trend?.certainty !== 'level' || trend.readings < PLATEAU.readings) return null;
  if (daysBetween(trend.from, trend.to) < PLATEAU.days || fullPillars(history).length === PILLARS.length) return null;
  const points = seriesOf(recent(history), 'total').map((p) => p.points);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  return exact(high - low) <= PLATEAU.range ? { since: trend.from, low, high } : null;
}
