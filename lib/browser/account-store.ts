import { browser } from 'wxt/browser';
import { accountNamed, profileSeen } from '../member/account-changes';
import { type Accounts, accountsFrom } from '../member/accounts';
import { alone } from './alone';
import { LOCAL, SESSION } from './keys';
import { stored } from './one-value';
import { newSalt, saltedHash } from './salted-hash';

/** The accounts now: those that storage refused so far, and that wait in the session, before those that are kept. */
export async function readAccounts(): Promise<Accounts> {
  const [kept, waiting] = await Promise.all([stored(LOCAL.accounts), heldBack()]);
  return accountsFrom(waiting ?? kept);
}

/** Writes the accounts in one go with what belongs to the change: all of it or nothing. Only inside `alone`. */
export async function writeAccounts(accounts: Accounts, others: Record<string, unknown> = {}): Promise<void> {
  await browser.storage.local.set({ [LOCAL.accounts]: accounts, ...others });
  await browser.storage.session.remove(SESSION.accounts);
}

/** Tries again to keep accounts that storage refused. Only inside `alone`. */
export async function keepAccounts(): Promise<void> {
  const waiting = await heldBack();
  if (waiting !== undefined) await writeAccounts(accountsFrom(waiting)).catch(() => {});
}

/**
 * Notes that the member's own profile with this slug was seen at a moment, ISO 8601 with offset. Where storage refuses,
 * the accounts wait in the session: no reading may go to the wrong history meanwhile.
 */
export function noteOwnProfile(slug: string, at: string): Promise<void> {
  return alone(async () => {
    const known = await readAccounts();
    const before = known.salt ? known : { ...known, salt: newSalt() };
    const accounts = profileSeen(before, await saltedHash(before.salt, slug), at);
    if (accounts !== known)
      await writeAccounts(accounts).catch(() => browser.storage.session.set({ [SESSION.accounts]: accounts }));
  });
}

/** Keeps what the member calls an account; rejects where storage refuses. */
export function nameAccount(account: string, name: string): Promise<void> {
  return alone(async () => {
    const known = await readAccounts();
    const before = known.salt ? known : { ...known, salt: newSalt() };
    await writeAccounts(accountNamed(before, account, name));
  });
}

async function heldBack(): Promise<unknown> {
  return ((await browser.storage.session.get(SESSION.accounts)) as Record<string, unknown>)[SESSION.accounts];
}
