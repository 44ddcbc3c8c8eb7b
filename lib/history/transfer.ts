import type { Snapshot } from '../score/snapshot';

/** The format is a promise: a field may be added, none may change or go. Readers ignore fields they don't know. */
const FORMAT = { format: 'ssi-coach-history', version: 1 } as const;

/**
 * What an export holds: the sample year alone while it is on (then `sample` is true and the file name says so), else
 * the member's own snapshots without any sample row.
 */
export function exported(snapshots: readonly Snapshot[], sample: boolean): readonly Snapshot[] {
  return snapshots.filter((s) => (s.source === 'sample') === sample);
}

/** The name of an export file, e.g. `ssi-coach-history-2026-11-22.json`. */
export function exportName(day: string, kind: 'json' | 'csv', sample: boolean): string {
  return `ssi-coach-history-${sample ? 'sample-' : ''}${day}.${kind}`;
}

/** The history as JSON text. `exportedAt` is ISO 8601 with offset. */
export function toJson(snapshots: readonly Snapshot[], exportedAt: string): string {
  return `${JSON.stringify({ ...FORMAT, exportedAt, snapshots: snapshots.map(row) }, null, 1)}\n`;
}

/** One snapshot in the export's order of fields; the optional ones only where something is known. */
function row(s: Snapshot): Snapshot {
  const { industry, network, weeklyChange: weekly, team } = s;
  return {
    day: s.day,
    takenAt: s.takenAt,
    overall: s.overall,
    pillars: {
      brand: s.pillars.brand,
      people: s.pillars.people,
      insights: s.pillars.insights,
      relationships: s.pillars.relationships,
    },
    industry: industry && { rank: industry.rank, average: industry.average, name: industry.name },
    network: network && { rank: network.rank, average: network.average },
    source: s.source,
    ...(weekly && (weekly.industry ?? weekly.network) !== null
      ? { weeklyChange: { industry: weekly.industry, network: weekly.network } }
      : {}),
    ...(team && (team.rank ?? team.average) !== null ? { team: { rank: team.rank, average: team.average } } : {}),
    ...(s.derived ? { derived: true } : {}),
  };
}
