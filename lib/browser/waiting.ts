import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type StoredSnapshot, storedSnapshotSchema } from '../history/record';
import { SESSION } from './keys';

/** Readings that storage refused, by day: they wait in the session and are tried again. */
export type Waiting = Record<string, StoredSnapshot>;

const schema = v.record(v.string(), storedSnapshotSchema);

/** The waiting readings in a stored value; none where there is nothing we can read. */
export function waitingFrom(stored: unknown): Waiting {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : {};
}

/** The readings that wait now. */
export async function readWaiting(): Promise<Waiting> {
  return waitingFrom((await browser.storage.session.get(SESSION.waiting))[SESSION.waiting]);
}

/** Writes which readings wait. Only inside `alone`. */
export async function writeWaiting(waiting: Waiting): Promise<void> {
  if (Object.keys(waiting).length > 0) await browser.storage.session.set({ [SESSION.waiting]: waiting });
  else await browser.storage.session.remove(SESSION.waiting);
}
