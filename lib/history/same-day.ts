import * as v from 'valibot';
import { type StoredSnapshot, storedSnapshotSchema } from './record';

/**
 * Two complete readings of one local day as one: the later by its moment wins (the second argument, if equal), and
 * what it doesn't know of the groups is taken from the other. So a known rank, average or name never becomes null.
 */
export function mergeSameDay(known: StoredSnapshot, reading: StoredSnapshot): StoredSnapshot {
  const later = Date.parse(reading.takenAt) >= Date.parse(known.takenAt);
  const [last, first] = later ? [reading, known] : [known, reading];
  const weeklyChange = fill(last.weeklyChange, first.weeklyChange);
  const team = fill(last.team, first.team);
  return v.parse(storedSnapshotSchema, {
    ...last,
    industry: fill(last.industry, first.industry) ?? null,
    network: fill(last.network, first.network) ?? null,
    ...(weeklyChange ? { weeklyChange } : {}),
    ...(team ? { team } : {}),
  });
}

/** Whether two readings say the same, whenever each was made. */
export function saysTheSame(a: StoredSnapshot, b: StoredSnapshot): boolean {
  // Parsing gives every record the same order of fields; storage does not keep one.
  const text = (s: StoredSnapshot) => JSON.stringify({ ...v.parse(storedSnapshotSchema, s), takenAt: null });
  return text(a) === text(b);
}

/** `over`, with each of its nulls filled from `under`. */
function fill<T extends object>(over: T | null | undefined, under: T | null | undefined): T | null | undefined {
  if (!over || !under) return over ?? under;
  const known = Object.entries(over).filter(([, value]) => value !== null);
  return { ...over, ...under, ...Object.fromEntries(known) };
}
