import { UNBOUND } from '../member/accounts';
import { FRESH_CHOICES } from '../member/choices';
import type { Told } from '../member/told';
import type { ProfileRecord } from '../profile/record';
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

/** The name of an export file, e.g. `ssi-coach-history-2026-11-22.json`; with the key of an account that is not the first. */
export function exportName(day: string, kind: 'json' | 'csv', of: { account: string } | 'sample'): string {
  const whose = of === 'sample' ? 'sample-' : of.account === UNBOUND ? '' : `${of.account}-`;
  return `ssi-coach-history-${whose}${day}.${kind}`;
}

/** What an export holds of one account beside its snapshots: its key, what the member told the coach, what was seen of its profile. */
export type OwnExport = Told & { account: string; profile: ProfileRecord | null };

/**
 * The history of one account as JSON text, with what the member told the coach where there is something; of the sample,
 * its readings alone. `exportedAt` is ISO 8601 with offset.
 */
export function toJson(snapshots: readonly Snapshot[], exportedAt: string, own?: OwnExport): string {
  const whose = own && { account: own.account };
  const file = { ...FORMAT, exportedAt, ...whose, snapshots: snapshots.map(row), ...(own && toldOf(own)) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The optional fields: choices that differ from those before anyone chose, lists that hold something, a profile that was seen. */
function toldOf({ choices, log, annotations, profile }: OwnExport): Partial<OwnExport> {
  return {
    ...(JSON.stringify(choices) === JSON.stringify(FRESH_CHOICES) ? {} : { choices }),
    ...(log.length > 0 ? { log: log.map(({ at, rule, kind }) => ({ at, rule, kind })) } : {}),
    ...(annotations.length > 0 ? { annotations: annotations.map(({ from, to, kind }) => ({ from, to, kind })) } : {}),
    ...(profile ? { profile } : {}),
  };
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
