import { PILLARS } from '../score/pillar';
import type { Snapshot } from '../score/snapshot';
import type { StoredSnapshot } from './record';

/** A pillar that moved by more than this since the last reading. Together with another industry it hints at another account. Our rule of thumb. */
const JUMP = 5;

/**
 * Whether a reading looks like another account's beside the readings before it (sorted by day): its industry has another
 * name than the last one known, and a pillar jumped since the last reading. While such a doubt stands (`asked`), a
 * reading without an industry's name that jumps is in doubt too. Without readings before it nothing is in doubt.
 */
export function isDoubtful(reading: StoredSnapshot, before: readonly Snapshot[], asked: boolean): boolean {
  const last = before.at(-1);
  if (!last) return false;
  const jumped = PILLARS.some((p) => Math.abs(reading.pillars[p] - last.pillars[p]) > JUMP);
  if (!jumped) return false;
  const name = reading.industry?.name ?? null;
  const known = before.findLast(({ industry }) => industry?.name != null)?.industry?.name ?? null;
  return name === null ? asked : known !== null && name !== known;
}
