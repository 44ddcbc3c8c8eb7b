import { exact } from './exact';
import type { Peer, Score } from './snapshot';
import { sumOf } from './sum';

/**
 * The total against a group's average: `clearly-above` from 15 points, `level` within one, as both are rounded.
 * Source of the 15: the founding texts call 60 a top place where the average is 45.
 */
export type Against = 'clearly-above' | 'above' | 'level' | 'below';

/** The place in a group by rank, lower is better: top 10%, top 25%, upper half, lower half. Our rule of thumb. */
export type Place = 'top' | 'high' | 'upper-half' | 'lower-half';

/** The member's total beside one group. What the page does not say is null. */
export interface Comparison {
  average: number | null;
  /** The exact total minus the average, three decimals. */
  difference: number | null;
  against: Against | null;
  /** 1-100 in percent, lower is better. */
  rank: number | null;
  place: Place | null;
}

/**
 * The total beside industry and network; null for a group the page does not show. There is nothing per pillar: the
 * page shows no group's pillars, and a rank is never looked ahead, since it moves when others move.
 */
export interface Benchmark {
  industry: Comparison | null;
  network: Comparison | null;
}

/** From so many points above the average it is called clear. */
const CLEAR = 15;
/** Within so many points it is called level. */
const LEVEL = 1;

/** The benchmark of one score. */
export function benchmarkOf(score: Score): Benchmark {
  const total = sumOf(score.pillars);
  return { industry: comparisonWith(score.industry, total), network: comparisonWith(score.network, total) };
}

function comparisonWith(peer: Peer | null, total: number): Comparison | null {
  if (!peer || (peer.average === null && peer.rank === null)) return null;
  const { average, rank } = peer;
  const difference = average === null ? null : exact(total - average);
  return {
    average,
    difference,
    against: difference === null ? null : againstOf(difference),
    rank,
    place: rank === null ? null : placeOf(rank),
  };
}

function againstOf(difference: number): Against {
  if (Math.abs(difference) <= LEVEL) return 'level';
  if (difference < 0) return 'below';
  return difference >= CLEAR ? 'clearly-above' : 'above';
}

function placeOf(rank: number): Place {
  if (rank <= 10) return 'top';
  if (rank <= 25) return 'high';
  return rank <= 50 ? 'upper-half' : 'lower-half';
}
