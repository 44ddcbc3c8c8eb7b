import type { Snapshot } from '../score/snapshot';

type Cell = string | number | null | undefined;

/** The columns of the CSV export, in their order: a promise, as the JSON format is. */
const COLUMNS: readonly (readonly [name: string, cell: (s: Snapshot) => Cell])[] = [
  ['day', (s) => s.day],
  ['takenAt', (s) => s.takenAt],
  ['overall', (s) => s.overall],
  ['brand', (s) => s.pillars.brand],
  ['people', (s) => s.pillars.people],
  ['insights', (s) => s.pillars.insights],
  ['relationships', (s) => s.pillars.relationships],
  ['industryRank', (s) => s.industry?.rank],
  ['industryAverage', (s) => s.industry?.average],
  ['industryName', (s) => s.industry?.name],
  ['networkRank', (s) => s.network?.rank],
  ['networkAverage', (s) => s.network?.average],
  ['source', (s) => s.source],
];

/** UTF-8's mark, without which Excel takes the file for another encoding. */
const BOM = '\uFEFF';

/** The history as CSV text by RFC 4180, with a byte order mark; what is unknown is an empty cell. */
export function toCsv(snapshots: readonly Snapshot[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...snapshots.map((s) => COLUMNS.map(([, cell]) => written(cell(s))))];
  return BOM + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before what could start one.
 * Source: OWASP, "CSV Injection".
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
