import * as v from 'valibot';
import { isDay, monthOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { type StoredSnapshot, storedSnapshotSchema } from './record';
import { mergeSameDay, saysTheSame } from './same-day';
import { isPlain, MONTH_VERSION, upgraded } from './upgrade';

/**
 * One local month as it is stored. `days` holds records we can read and, untouched, ones we can't. `aside` keeps what
 * had to make room: an unreadable record whose day was read anew, or a whole value that was no month we know.
 */
export interface StoredMonth extends Record<string, unknown> {
  version: typeof MONTH_VERSION;
  days: Record<string, unknown>;
  aside?: unknown[];
}

/** What can be read of a stored month: its snapshots, oldest first, and how many records could not be read. */
export interface MonthHistory {
  snapshots: readonly Snapshot[];
  unreadable: number;
}

/** Reads the stored value of the month `YYYY-MM`; nothing stored is an empty month. */
export function readMonth(stored: unknown, month: string): MonthHistory {
  if (stored === undefined) return { snapshots: [], unreadable: 0 };
  const { days, aside = [] } = open(stored);
  const entries = Object.entries(days);
  const snapshots = entries.flatMap(([day, record]) => {
    const known = isDay(day) && monthOf(day) === month ? readRecord(record) : null;
    return known ? [{ day, ...known }] : [];
  });
  const lost = aside.reduce((sum: number, kept) => sum + recordsIn(kept), 0);
  return {
    snapshots: snapshots.sort((a, b) => (a.day < b.day ? -1 : 1)),
    unreadable: entries.length - snapshots.length + lost,
  };
}

/** The month with a reading of one of its days, merged by {@link mergeSameDay}; null if it changes nothing. */
export function putReading(stored: unknown, day: string, reading: StoredSnapshot): StoredMonth | null {
  const month = open(stored);
  const there = month.days[day];
  const known = readRecord(there);
  if (!known) return withDay(month, day, reading, there);
  const merged = mergeSameDay(known, reading);
  return saysTheSame(known, merged) ? null : withDay(month, day, merged);
}

/** The month without one day's reading, and that reading (null if there was none to read: then nothing changes). */
export function takeDay(stored: unknown, day: string): { month: StoredMonth; taken: StoredSnapshot | null } {
  const month = open(stored);
  const taken = readRecord(month.days[day]);
  if (!taken) return { month, taken };
  const days = Object.fromEntries(Object.entries(month.days).filter(([other]) => other !== day));
  return { month: { ...month, days }, taken };
}

/** The month with a deleted reading back in its place; null if its day was read since. */
export function restoreDay(stored: unknown, day: string, reading: StoredSnapshot): StoredMonth | null {
  const month = open(stored);
  const there = month.days[day];
  return readRecord(there) ? null : withDay(month, day, reading, there);
}

/** Whether a month holds nothing at all any more, not even what can't be read: its key may go. */
export function isEmpty({ version: _, days, aside = [], ...others }: StoredMonth): boolean {
  return Object.keys(days).length + aside.length + Object.keys(others).length === 0;
}

/** The snapshot in a stored record, or null where it can't be read. */
function readRecord(record: unknown): StoredSnapshot | null {
  const parsed = v.safeParse(storedSnapshotSchema, record);
  return parsed.success ? parsed.output : null;
}

function open(stored: unknown): StoredMonth {
  if (stored === undefined) return { version: MONTH_VERSION, days: {} };
  const month = upgraded(stored);
  const { days, aside } = month ?? {};
  if (!month || !isPlain(days)) return { version: MONTH_VERSION, days: {}, aside: [stored] };
  const kept = aside === undefined ? {} : { aside: Array.isArray(aside) ? aside : [aside] };
  return { ...month, version: MONTH_VERSION, days, ...kept };
}

function withDay(month: StoredMonth, day: string, record: StoredSnapshot, unreadable?: unknown): StoredMonth {
  const days = { ...month.days, [day]: record };
  if (unreadable === undefined) return { ...month, days };
  return { ...month, days, aside: [...(month.aside ?? []), { day, record: unreadable }] };
}

/** How many records something set aside stands for: a whole month counts its days. */
function recordsIn(kept: unknown): number {
  return isPlain(kept) && isPlain(kept.days) ? Math.max(1, Object.keys(kept.days).length) : 1;
}
