import { browser } from 'wxt/browser';
import { isEmpty, restoreDay, type StoredMonth, takeDay } from '../history/month';
import type { StoredSnapshot } from '../history/record';
import { mergeSameDay } from '../history/same-day';
import { placeNow } from '../member/account-changes';
import type { Accounts } from '../member/accounts';
import { monthOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { keepAccounts, readAccounts } from './account-store';
import { alone } from './alone';
import { keepIn } from './keep-in';
import { keyOf } from './keys';
import { stored } from './one-value';
import { readWaiting, type Waiting, withWaiting, writeWaiting } from './waiting';

/**
 * Keeps a reading of a local day (the day of its own moment) beside what is known of that day, in the history of the
 * account it belongs to, or aside where that is not known. Where storage refuses, the reading waits in the session.
 * Resolves when it is kept or waits; rejects only where not even that was possible.
 */
export function keepReading(day: string, reading: StoredSnapshot): Promise<void> {
  return alone(async () => {
    const [waiting, accounts] = await Promise.all([readWaiting(), readAccounts()]);
    const place = placeNow(accounts);
    const held = waiting[place]?.[day];
    const all = withWaiting(waiting, place, day, held ? mergeSameDay(held, reading) : reading);
    await settle(waiting, all, accounts);
  });
}

/** Tries again to keep what waits: accounts first, since they say where the readings go. */
export function keepWaiting(): Promise<void> {
  return alone(async () => {
    await keepAccounts();
    const waiting = await readWaiting();
    if (Object.keys(waiting).length > 0) await settle(waiting, waiting, await readAccounts());
  });
}

/** Deletes one day's reading of an account, a waiting one too; resolves to it, null if there was none to read. */
export function deleteDay(account: string, day: string): Promise<Snapshot | null> {
  return alone(async () => {
    const waiting = await readWaiting();
    const held = waiting[account]?.[day];
    const { month, taken } = takeDay(await storedMonth(account, day), day);
    if (taken) await write(account, day, month);
    if (held) await writeWaiting(withWaiting(waiting, account, day, null));
    const deleted = taken ?? held;
    return deleted ? { day, ...deleted } : null;
  });
}

/** Puts a deleted reading of an account back, unless its day was read since. */
export function putBack(account: string, day: string, reading: StoredSnapshot): Promise<void> {
  return alone(async () => {
    const month = restoreDay(await storedMonth(account, day), day, reading);
    if (month) await write(account, day, month);
  });
}

/** Erases everything that is stored, of every account, on disk and in the session. */
export function eraseAll(): Promise<void> {
  return alone(async () => {
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
}

/** Tries to keep all of `readings`; those that storage refuses are written over the `before` that waited so far. */
async function settle(before: Waiting, readings: Waiting, known: Accounts): Promise<void> {
  let [refused, accounts]: [Waiting, Accounts] = [{}, known];
  for (const [place, days] of Object.entries(readings))
    for (const [day, reading] of Object.entries(days))
      try {
        accounts = await keepIn(place, reading, accounts);
      } catch {
        refused = withWaiting(refused, place, day, reading);
      }
  const same = JSON.stringify(refused) === JSON.stringify(before);
  if (!same) await writeWaiting(refused);
}

function storedMonth(account: string, day: string): Promise<unknown> {
  return stored(keyOf.history(account, monthOf(day)));
}

async function write(account: string, day: string, month: StoredMonth): Promise<void> {
  const key = keyOf.history(account, monthOf(day));
  if (isEmpty(month)) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: month });
}
