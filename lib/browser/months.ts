import { browser } from 'wxt/browser';
import { LOOKS_BACK } from '../coach/facts-of';
import { readMonth } from '../history/month';
import { addDays, monthOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { logMonthOfKey, monthKey, monthOfKey } from './keys';

/** The newest months that hold all the score needs: the latest reading and those of up to six weeks before it. */
const NEWEST = 3;
/** Of stored keys, the newest months of history: enough for the score. */
export function newestMonths(keys: readonly string[]): string[] {
  return monthsOf(keys).slice(-NEWEST);
}

/** Of stored keys, the months of history that a plan looks back on; one more, where the newest holds nothing readable. */
export function plannedMonths(keys: readonly string[]): string[] {
  const months = monthsOf(keys);
  const newest = monthOfKey(months.at(-1) ?? '');
  const first = newest && monthKey(monthOf(addDays(`${newest}-01`, -LOOKS_BACK - 31)));
  return months.filter((key) => first !== null && key >= first);
}

/** Of stored keys, all months of history. */
export function monthsOf(keys: readonly string[]): string[] {
  return keys.filter((key) => monthOfKey(key) !== null);
}

/** Of stored keys, all months of the log: small, and what was refused or done once counts for good. */
export function logMonthsOf(keys: readonly string[]): string[] {
  return keys.filter((key) => logMonthOfKey(key) !== null);
}

/** Whether snapshots from the newest months are enough for a summary: the latest and the one before, with nothing between. */
export function sufficeFor(snapshots: readonly Snapshot[]): boolean {
  return snapshots.length > 1;
}

/** All stored keys, in order: months of one kind are oldest first. */
export async function storedKeys(): Promise<string[]> {
  const { local } = browser.storage;
  // Chrome has getKeys since 130, Firefox since 143; elsewhere everything has to be read to know its keys.
  const getKeys = local.getKeys as (() => Promise<string[]>) | undefined;
  const keys = getKeys ? await getKeys.call(local) : Object.keys(await local.get(null));
  return keys.sort();
}

/** The months a view will most likely need, by today's date alone: asked for before the stored keys are known. */
export function likelyMonths(today: string): string[] {
  const months = [today, addDays(today, -28), addDays(today, -56)].map(monthOf);
  return [...new Set(months)];
}

/** Of stored keys, the member's latest snapshots, oldest first: enough for a summary and a plan. Older ones may be missing. */
export async function newestSnapshots(keys: readonly string[]): Promise<Snapshot[]> {
  const newest = await snapshotsOf(plannedMonths(keys));
  return sufficeFor(newest) ? newest : snapshotsOf(monthsOf(keys));
}

/** The member's whole stored history, oldest first, whatever a view shows at the moment. */
export async function wholeHistory(): Promise<Snapshot[]> {
  return snapshotsOf(monthsOf(await storedKeys()));
}

async function snapshotsOf(keys: string[]): Promise<Snapshot[]> {
  const stored = (await browser.storage.local.get(keys)) as Record<string, unknown>;
  return keys.flatMap((key) => readMonth(stored[key], monthOfKey(key) ?? '').snapshots);
}
