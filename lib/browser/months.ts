import { browser } from 'wxt/browser';
import { readMonth } from '../history/month';
import { addDays, monthOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { monthOfKey } from './keys';

/** The newest months that hold all the small surfaces need: the latest reading and those of up to six weeks before it. */
const NEWEST = 3;

/** The newest of `keys` (sorted, oldest first). */
export function newestOf(keys: readonly string[]): string[] {
  return keys.slice(-NEWEST);
}

/** Whether snapshots from the newest months are enough for a summary: the latest and the one before, with nothing between. */
export function sufficeFor(snapshots: readonly Snapshot[]): boolean {
  return snapshots.length > 1;
}

/** The keys of all stored months, oldest first. */
export async function monthKeys(): Promise<string[]> {
  const { local } = browser.storage;
  // Chrome has getKeys since 130, Firefox since 143; elsewhere everything has to be read to know its keys.
  const getKeys = local.getKeys as (() => Promise<string[]>) | undefined;
  const keys = getKeys ? await getKeys.call(local) : Object.keys(await local.get(null));
  return keys.filter((key) => monthOfKey(key) !== null).sort();
}

/** The months a view will most likely need, by today's date alone: asked for before the stored keys are known. */
export function likelyMonths(today: string): string[] {
  const months = [today, addDays(today, -28), addDays(today, -56)].map(monthOf);
  return [...new Set(months)];
}

/** The member's latest snapshots, oldest first: enough for a summary. Older ones may be missing. */
export async function newestSnapshots(): Promise<Snapshot[]> {
  const keys = await monthKeys();
  const newest = await snapshotsOf(newestOf(keys));
  return sufficeFor(newest) ? newest : snapshotsOf(keys);
}

/** The member's whole stored history, oldest first, whatever a view shows at the moment. */
export async function wholeHistory(): Promise<Snapshot[]> {
  return snapshotsOf(await monthKeys());
}

async function snapshotsOf(keys: string[]): Promise<Snapshot[]> {
  const stored = (await browser.storage.local.get(keys)) as Record<string, unknown>;
  return keys.flatMap((key) => readMonth(stored[key], monthOfKey(key) ?? '').snapshots);
}
