import * as v from 'valibot';
import { dayOf } from '../score/day';
import { type StoredSnapshot, storedSnapshotSchema } from './record';
import { mergeSameDay } from './same-day';
import { storedList } from './stored-list';

/** A reading that no history has taken: `of` names the question whose answer says whose it is. */
const asideSchema = v.object({ of: v.pipe(v.string(), v.maxLength(16)), reading: storedSnapshotSchema });
type Aside = v.InferOutput<typeof asideSchema>;

/** The readings kept aside, as they are stored: one key for all of them, at most one a question and day, as in a history. */
const LIST = storedList('readings', asideSchema);

/** The readings aside in a stored value; what can't be read is counted and left alone. */
export function asideFrom(stored: unknown): { readings: readonly Aside[]; unreadable: number } {
  const { items, unreadable } = LIST.read(stored);
  return { readings: items, unreadable };
}

/** The stored value with one more reading aside, merged with another of its question and day by {@link mergeSameDay}. */
export function withAside(stored: unknown, aside: Aside): unknown {
  const sameDay = ({ of, reading }: Aside) =>
    of === aside.of && dayOf(reading.takenAt) === dayOf(aside.reading.takenAt);
  const there = LIST.read(stored).items.find(sameDay);
  const merged = there ? { ...aside, reading: mergeSameDay(there.reading, aside.reading) } : aside;
  const rest = there ? without(stored, there) : stored;
  return LIST.added(rest, merged);
}

/** The readings of one question, and the stored value without them. */
export function takeAside(stored: unknown, of: string): { taken: StoredSnapshot[]; rest: unknown } {
  const mine = LIST.read(stored).items.filter((each) => each.of === of);
  const rest = mine.reduce<unknown>(without, stored);
  // An empty list instead of nothing: it is written in one go with what takes the readings.
  return { taken: mine.map(({ reading }) => reading), rest: rest ?? { version: 1, readings: [] } };
}

function without(stored: unknown, item: Aside): unknown {
  return LIST.without(stored, item) ?? undefined;
}
