import { browser } from 'wxt/browser';
import { isEmpty, putReading, restoreDay, type StoredMonth, takeDay } from '../history/month';
import type { StoredSnapshot } from '../history/record';
import { mergeSameDay } from '../history/same-day';
import { monthOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { alone } from './alone';
import { monthKey } from './keys';
import { readWaiting, type Waiting, writeWaiting } from './waiting';

/**
 * Keeps a reading of a local day (the day of its own moment) beside what is known of that day. Where storage refuses,
 * the reading waits in the session. Resolves when it is kept or waits; rejects only where not even that was possible.
 */
export function keepReading(day: string, reading: StoredSnapshot): Promise<void> {
  return alone(async () => {
    const waiting = await readWaiting();
    const held = waiting[day];
    await settle(waiting, { ...waiting, [day]: held ? mergeSameDay(held, reading) : reading });
  });
}

/** Tries again to keep the readings that wait. */
export function keepWaiting(): Promise<void> {
  return alone(async () => {
    const waiting = await readWaiting();
    if (Object.keys(waiting).length > 0) await settle(waiting, waiting);
  });
}

/** Deletes one day's reading, a waiting one too; resolves to it, null if there was none to read. */
export function deleteDay(day: string): Promise<Snapshot | null> {
  return alone(async () => {
    const { [day]: held, ...others } = await readWaiting();
    const { month, taken } = takeDay(await stored(day), day);
    if (taken) await write(day, month);
    if (held) await writeWaiting(others);
    const deleted = taken ?? held;
    return deleted ? { day, ...deleted } : null;
  });
}

/** Puts a deleted reading back, unless its day was read since. */
export function putBack(day: string, reading: StoredSnapshot): Promise<void> {
  return alone(async () => {
    const month = restoreDay(await stored(day), day, reading);
    if (month) await write(day, month);
  });
}

/** Erases everything that is stored, on disk and in the session. */
export function eraseAll(): Promise<void> {
  return alone(async () => {
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
}

/** Tries to keep all of `readings`; those that storage refuses are written over the `before` that waited so far. */
async function settle(before: Waiting, readings: Waiting): Promise<void> {
  const refused: Waiting = {};
  for (const [day, reading] of Object.entries(readings)) {
    try {
      const month = putReading(await stored(day), day, reading);
      if (month) await write(day, month);
    } catch {
      refused[day] = reading;
    }
  }
  const same = JSON.stringify(refused) === JSON.stringify(before);
  if (!same) await writeWaiting(refused);
}

async function stored(day: string): Promise<unknown> {
  const key = monthKey(monthOf(day));
  return (await browser.storage.local.get(key))[key];
}

async function write(day: string, month: StoredMonth): Promise<void> {
  const key = monthKey(monthOf(day));
  if (isEmpty(month)) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: month });
}
