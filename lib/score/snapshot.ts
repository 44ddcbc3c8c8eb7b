import { PILLARS, type Pillar } from './pillar';

/** Comparison with a group: rank in percent (1-100, lower is better), average in points (0-100); null = not known. */
export interface Peer {
  rank: number | null;
  average: number | null;
}

/** The industry as a group, with LinkedIn's name for it where a known sentence says it. */
export interface IndustryPeer extends Peer {
  name: string | null;
}

/** LinkedIn's own "since last week" per group, in its own percent, signed; null = not said in words we know. */
export interface WeeklyChange {
  industry: number | null;
  network: number | null;
}

/** The team group of a Sales Navigator seat, kept apart: its rank may be a place, not a percentage, so it stays text. */
export interface Team {
  rank: string | null;
  average: number | null;
}

/** What an SSI page says, complete and consistent: points 0-100, pillars 0-25 with at most three decimals. */
export interface Score {
  overall: number;
  pillars: Record<Pillar, number>;
  industry: IndustryPeer | null;
  network: Peer | null;
  weeklyChange?: WeeklyChange;
  team?: Team;
  /** The page showed no total; `overall` is the rounded sum of its pillars. */
  derived?: true;
}

/** Where a snapshot came from. */
export type Source = 'page' | 'typed' | 'imported' | 'sample';

/** A score as it was kept for one local day. */
export interface Snapshot extends Score {
  /** The member's local day, `YYYY-MM-DD`. */
  day: string;
  /** The moment of reading, ISO 8601 with the offset that was in force. */
  takenAt: string;
  source: Source;
}

/** Whether two scores show the same points: total and pillars, comparisons aside. */
export function samePoints(a: Score, b: Score): boolean {
  return a.overall === b.overall && PILLARS.every((p) => a.pillars[p] === b.pillars[p]);
}
