import { browser } from 'wxt/browser';
import { withAside } from '../history/aside';
import { isDoubtful } from '../history/doubt';
import { putReading } from '../history/month';
import type { StoredSnapshot } from '../history/record';
import { placeCalled, readingDoubted, readingFits } from '../member/account-changes';
import type { Accounts } from '../member/accounts';
import { dayOf, monthOf } from '../score/day';
import { writeAccounts } from './account-store';
import { keyOf, LOCAL } from './keys';
import { monthsUntil, snapshotsBefore } from './months';
import { stored } from './one-value';

/**
 * Keeps a reading where it belongs, by the name of its place: aside for an open question; else in an account's history,
 * unless it looks like another account's: then aside, and the member is asked. One write; resolves to the accounts after
 * it. Only inside `alone`.
 */
export async function keepIn(place: string, reading: StoredSnapshot, accounts: Accounts): Promise<Accounts> {
  const where = placeCalled(place, accounts);
  // With the question itself, which storage may have refused before.
  if ('question' in where) return written(accounts, await aside(where.question, reading));
  const { account } = where;
  const near = await monthsUntil(reading.takenAt, account);
  if (await isDoubted(accounts, account, reading, near))
    return written(readingDoubted(accounts, account, reading.takenAt), await aside(account, reading));
  const key = keyOf.history(account, monthOf(dayOf(reading.takenAt)));
  const month = putReading(near[key], dayOf(reading.takenAt), reading);
  const after = readingFits(accounts, account);
  if (after !== accounts) return written(after, month ? { [key]: month } : {});
  if (month) await browser.storage.local.set({ [key]: month });
  return accounts;
}

/** Whether a reading would be asked about instead of going into the history of `account`. */
export async function isInDoubt(accounts: Accounts, account: string, reading: StoredSnapshot): Promise<boolean> {
  return isDoubted(accounts, account, reading, await monthsUntil(reading.takenAt, account));
}

async function isDoubted(
  { questions }: Accounts,
  account: string,
  reading: StoredSnapshot,
  near: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const asked = questions.some(({ of }) => of === account);
  // Without an industry's name there is no doubt, and nothing has to be looked up.
  if (!asked && reading.industry?.name == null) return false;
  return isDoubtful(reading, await snapshotsBefore(reading.takenAt, account, near), asked);
}

async function written(accounts: Accounts, others: Record<string, unknown>): Promise<Accounts> {
  await writeAccounts(accounts, others);
  return accounts;
}

async function aside(of: string, reading: StoredSnapshot): Promise<Record<string, unknown>> {
  return { [LOCAL.aside]: withAside(await stored(LOCAL.aside), { of, reading }) };
}
