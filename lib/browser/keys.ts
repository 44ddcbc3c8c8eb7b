import { UNBOUND } from '../member/accounts';

/** Keys of `storage.local` that belong to no account. Everything else is kept per account, in keys that name it. */
export const LOCAL = {
  settings: 'settings',
  visit: 'visit',
  accounts: 'accounts',
  aside: 'aside',
} as const;

/**
 * Keys of `storage.session`, which ends with the browser: readings and accounts that wait to be kept, tabs on the SSI page,
 * how often the own profile's page removed our pill, and the tab that the side panel was just asked for.
 */
export const SESSION = {
  waiting: 'waiting',
  accounts: 'accountsWaiting',
  tabs: 'tabs',
  pillRemovals: 'pillRemovals',
  asked: 'asked',
} as const;

/** The keys of one account; months have the form `YYYY-MM`. */
export const keyOf = {
  history: (account: string, month: string) => `history:${account}:${month}`,
  log: (account: string, month: string) => `log:${account}:${month}`,
  choices: (account: string) => `choices:${account}`,
  annotations: (account: string) => `annotations:${account}`,
  profile: (account: string) => `profile:${account}`,
  notes: (account: string) => `notes:${account}`,
};

/** What stood in one key for everyone before there were accounts, and now is the first account's. */
const BEFORE: Readonly<Record<string, string>> = {
  [keyOf.choices(UNBOUND)]: 'choices',
  [keyOf.annotations(UNBOUND)]: 'annotations',
};
const OLD = Object.values(BEFORE);

/** The key that held a key's value before there were accounts; null where there was none. It counts while the key itself isn't there. */
export function keyBefore(key: string): string | null {
  return BEFORE[key] ?? null;
}

/** Whose key it is; null for a key that belongs to no account. */
export function accountOfKey(key: string): string | null {
  if (OLD.includes(key)) return UNBOUND;
  return /^(?:history|log|choices|annotations|profile|notes):([^:]+)/.exec(key)?.[1] ?? null;
}

/** The month in the key of an account's month of history; null for any other key, another account's too. */
export function monthOfKey(key: string, account: string): string | null {
  return monthAfter(keyOf.history(account, ''), key);
}

/** The month in the key of an account's month of log; null for any other key, another account's too. */
export function logMonthOfKey(key: string, account: string): string | null {
  return monthAfter(keyOf.log(account, ''), key);
}

function monthAfter(prefix: string, key: string): string | null {
  const month = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  return /^\d{4}-\d{2}$/.test(month) ? month : null;
}
