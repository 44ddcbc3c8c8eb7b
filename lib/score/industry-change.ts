import type { IndustryPeer, Snapshot } from './snapshot';

/** The member's industry as LinkedIn compares it became another one. */
export interface IndustryChange {
  /** The first day with the new name. */
  day: string;
  from: string;
  to: string;
}

/**
 * The latest change of industry in a history sorted by day; null where there is none. The total goes on as before, the
 * comparison with the industry starts again on that day. A new name over the same rank and average is no change: it is
 * the same group in another language. Readings without a name say nothing.
 */
export function industryChangeIn(history: readonly Snapshot[]): IndustryChange | null {
  let later: { day: string; industry: IndustryPeer } | null = null;
  for (const { day, industry } of history.toReversed()) {
    if (industry?.name == null) continue;
    if (later && isAnother(industry, later.industry)) {
      return { day: later.day, from: industry.name, to: later.industry.name ?? '' };
    }
    later = { day, industry };
  }
  return null;
}

/** The readings whose industry can be compared with each other: those since the last change. */
export function sameIndustry(history: readonly Snapshot[]): readonly Snapshot[] {
  const day = industryChangeIn(history)?.day ?? '';
  return history.filter((s) => s.day >= day);
}

function isAnother(a: IndustryPeer, b: IndustryPeer): boolean {
  return a.name !== b.name && (a.average !== b.average || a.rank !== b.rank);
}
