import { browser } from 'wxt/browser';
import { soFar } from '../coach/dated-ahead';
import { LOOKS_BACK } from '../coach/facts-of';
import { readMonth } from '../history/month';
import { addDays, dayOf, monthOf } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { keyOf, logMonthOfKey, monthOfKey } from './keys';
import { today } from './today';

/** The newest months that hold all the score needs: the latest reading and those of up to six weeks before it. */
const NEWEST = 3;
/**
 * Of stored keys, the newest months of an account's history: enough for the score. Months after today's, as a clock that
 * jumped leaves them, come along and push none of them out.
 */
export function newestMonths(keys: readonly string[], account: string): string[] {
  const { past, ahead } = monthsBy(keys, account);
  return [...past.slice(-NEWEST), ...ahead];
}

/** Of stored keys, the months of history that a plan looks back on; one more, where the newest holds nothing readable. */
export function plannedMonths(keys: readonly string[], account: string): string[] {
  const { past, ahead } = monthsBy(keys, account);
  const newest = monthOfKey(past.at(-1) ?? '', account);
  const first = newest && keyOf.history(account, monthOf(addDays(`${newest}-01`, -LOOKS_BACK - 31)));
  return [...past.filter((key) => first !== null && key >= first), ...ahead];
}

function monthsBy(keys: readonly string[], account: string): { past: string[]; ahead: string[] } {
  const [months, now] = [monthsOf(keys, account), keyOf.history(account, monthOf(today()))];
  return { past: months.filter((key) => key <= now), ahead: months.filter((key) => key > now) };
}

/** Of stored keys, all months of an account's history. */
export function monthsOf(keys: readonly string[], account: string): string[] {
  return keys.filter((key) => monthOfKey(key, account) !== null);
}

/** Of stored keys, all months of an account's log: small, and what was refused or done once counts for good. */
export function logMonthsOf(keys: readonly string[], account: string): string[] {
  return keys.filter((key) => logMonthOfKey(key, account) !== null);
}

/** Whether snapshots from the newest months are enough for a summary: the latest so far and the one before, with nothing between. */
export function sufficeFor(snapshots: readonly Snapshot[]): boolean {
  return soFar(snapshots, today()).length > 1;
}

/** All stored keys, in order: months of one kind are oldest first. */
export async function storedKeys(): Promise<string[]> {
  const { local } = browser.storage;
  // Chrome has getKeys since 130, Firefox since 143; elsewhere everything has to be read to know its keys.
  const getKeys = local.getKeys as (() => Promise<string[]>) | undefined;
  const keys = getKeys ? await getKeys.call(local) : Object.keys(await local.get(null));
  return keys.sort();
}

/** The months that will most likely be needed on a day, by its date alone: asked for before the stored keys are known. */
export function likelyMonths(day: string): string[] {
  const months = [day, addDays(day, -28), addDays(day, -56)].map(monthOf);
  return [...new Set(months)];
}

/** Of stored keys, an account's latest snapshots, oldest first: enough for a summary and a plan. Older ones may be missing. */
export async function newestSnapshots(keys: readonly string[], account: string): Promise<Snapshot[]> {
  const newest = await snapshotsOf(plannedMonths(keys, account), account);
  return sufficeFor(newest) ? newest : snapshotsOf(monthsOf(keys, account), account);
}

/**
 * An account's last snapshots before a moment (ISO 8601 with offset), oldest first: those of the months just before it, or
 * where they hold none, of the newest older ones. `near` holds those nearest months, by key: see {@link monthsUntil}.
 */
export async function snapshotsBefore(
  moment: string,
  account: string,
  near: Readonly<Record<string, unknown>>,
): Promise<Snapshot[]> {
  const earlier = (snapshots: Snapshot[]) =>
    snapshots.filter(({ takenAt }) => Date.parse(takenAt) < Date.parse(moment));
  const known = earlier(snapshotsIn(near, account));
  if (known.length > 0) return known;
  const older = monthsOf(await storedKeys(), account).filter((key) => key <= keyAt(moment, account));
  return earlier(await snapshotsOf(older.slice(-NEWEST), account));
}

/** The stored months of an account around a moment (ISO 8601 with offset), by key: its own and the two before. */
export async function monthsUntil(moment: string, account: string): Promise<Record<string, unknown>> {
  const keys = likelyMonths(dayOf(moment)).map((month) => keyOf.history(account, month));
  return browser.storage.local.get(keys);
}

/** An account's whole stored history, oldest first, whatever a view shows at the moment. */
export async function wholeHistory(keys: readonly string[], account: string): Promise<Snapshot[]> {
  return snapshotsOf(monthsOf(keys, account), account);
}

async function snapshotsOf(keys: string[], account: string): Promise<Snapshot[]> {
  return snapshotsIn(keys.length > 0 ? await browser.storage.local.get(keys) : {}, account);
}

function snapshotsIn(months: Readonly<Record<string, unknown>>, account: string): Snapshot[] {
  const keys = Object.keys(months).sort();
  return keys.flatMap((key) => readMonth(months[key], monthOfKey(key, account) ?? '').snapshots);
}

function keyAt(moment: string, account: string): string {
  return keyOf.history(account, monthOf(dayOf(moment)));
}
