import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type StoredSnapshot, storedSnapshotSchema } from '../history/record';
import { SESSION } from './keys';

/**
 * Readings that storage refused, by the name of the place they were made for (an account's key or a question's `of`) and
 * by day: they wait in the session and are tried again.
 */
export type Waiting = Readonly<Record<string, Readonly<Record<string, StoredSnapshot>>>>;

const schema = v.record(v.string(), v.record(v.string(), storedSnapshotSchema));

/** The waiting readings in a stored value; none where there is nothing we can read. */
export function waitingFrom(stored: unknown): Waiting {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : {};
}

/** The readings that wait now. */
export async function readWaiting(): Promise<Waiting> {
  return waitingFrom((await browser.storage.session.get(SESSION.waiting))[SESSION.waiting]);
}

/** The waiting readings with the one of a place and day, or (null) without it. */
export function withWaiting(waiting: Waiting, place: string, day: string, reading: StoredSnapshot | null): Waiting {
  const { [day]: _, ...others } = waiting[place] ?? {};
  const { [place]: __, ...elsewhere } = waiting;
  const days = reading ? { ...others, [day]: reading } : others;
  return Object.keys(days).length > 0 ? { ...elsewhere, [place]: days } : elsewhere;
}

/** Writes which readings wait. Only inside `alone`. */
export async function writeWaiting(waiting: Waiting): Promise<void> {
  if (Object.keys(waiting).length > 0) await browser.storage.session.set({ [SESSION.waiting]: waiting });
  else await browser.storage.session.remove(SESSION.waiting);
}
