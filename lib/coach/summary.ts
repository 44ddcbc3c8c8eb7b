import { addDays, daysBetween } from '../score/day';
import { eachPillar, PILLAR_MAX, PILLARS, type Pillar } from '../score/pillar';
import { since, TREND_DAYS } from '../score/recent';
import type { Snapshot } from '../score/snapshot';
import { type Tier, tierOf } from '../score/tier';
import { soFar } from './dated-ahead';

/** How a score moved between two snapshots: differences of the exact pillars, at most three decimals. */
export interface Change {
  /** The earlier snapshot's day. */
  since: string;
  /** Whole days between the two. */
  days: number;
  total: number;
  /** Difference of the totals as LinkedIn shows them, rounded: whole points. */
  shown: number;
  pillars: Record<Pillar, number>;
}

/** Everything the small surfaces say, from the history alone. */
export interface Summary {
  latest: Snapshot;
  tier: Tier;
  /** Points each pillar lacks to 25. */
  gaps: Record<Pillar, number>;
  /** The pillar with the largest gap, LinkedIn's order deciding a tie; null when all are full. */
  weakest: Pillar | null;
  /** Since the previous snapshot, and since the first of the last four weeks; null where there is none. */
  change: { previous: Change | null; month: Change | null };
  /** Age of the latest snapshot in local days (0 = today). */
  age: number;
  /** Older than a week: shown grey. Our rule of thumb, LinkedIn updates the score daily. */
  stale: boolean;
}

/** A score older than this many days is called stale. */
const STALE_AFTER = 7;
/**
 * Where the last 28 days hold the previous reading only, the newest of 28 to 42 days before the latest stands in; an older
 * one would say something else.
 */
const MONTH = { least: 28, most: 42 };

/**
 * The summary of a history sorted by day, as seen on the local day `today`; null without a snapshot. One dated ahead is
 * none yet.
 */
export function summarise(all: readonly Snapshot[], today: string): Summary | null {
  const history = soFar(all, today);
  const latest = history.at(-1);
  if (!latest) return null;
  const previous = history.at(-2);
  const month = monthAgo(history, latest);
  const gaps = eachPillar((p) => exact(PILLAR_MAX - latest.pillars[p]));
  const widest = PILLARS.reduce((a, b) => (gaps[b] > gaps[a] ? b : a));
  const age = Math.max(0, daysBetween(latest.day, today));
  return {
    latest,
    tier: tierOf(latest.overall),
    gaps,
    weakest: gaps[widest] > 0 ? widest : null,
    change: {
      previous: previous ? changeOf(previous, latest) : null,
      month: month && changeOf(month, latest),
    },
    age,
    stale: age > STALE_AFTER,
  };
}

/**
 * The reading that "about four weeks" is counted from: the same that Trend's difference begins with, but that a
 * step in between, which Trend tells of by itself, doesn't shorten it.
 */
function monthAgo(history: readonly Snapshot[], latest: Snapshot): Snapshot | null {
  const [first] = since(history, addDays(latest.day, -TREND_DAYS));
  if (first && first !== latest && first !== history.at(-2)) return first;
  const older = history.findLast((s) => s.day <= addDays(latest.day, -MONTH.least));
  return older && daysBetween(older.day, latest.day) <= MONTH.most ? older : null;
}

/** The change from one snapshot to a later one. */
export function changeOf(from: Snapshot, to: Snapshot): Change {
  const pillars = eachPillar((p) => exact(to.pillars[p] - from.pillars[p]));
  const total = exact(PILLARS.reduce((sum, p) => sum + pillars[p], 0));
  return { since: from.day, days: daysBetween(from.day, to.day), total, shown: to.overall - from.overall, pillars };
}

/** Three decimals, as many as the page ever shows: takes the float noise out of a difference. */
function exact(points: number): number {
  return Math.round(points * 1000) / 1000 + 0;
}
