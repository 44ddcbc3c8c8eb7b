/** The account whose history is kept, until a profile is bound. */
export const UNBOUND = 'unbound';

/** Keys of `storage.local`. Months of history and log have a key each: see {@link monthKey}, {@link logKey}. */
export const LOCAL = {
  settings: 'settings',
  visit: 'visit',
  choices: 'choices',
  annotations: 'annotations',
} as const;

/** Keys of `storage.session`, which ends with the browser: readings that wait to be kept, and tabs on the SSI page. */
export const SESSION = { waiting: 'waiting', tabs: 'tabs' } as const;

/** The key of one account's local month `YYYY-MM`. */
export function monthKey(month: string, account: string = UNBOUND): string {
  return `history:${account}:${month}`;
}

/** The month in such a key; null for any other key, another account's too. */
export function monthOfKey(key: string, account: string = UNBOUND): string | null {
  return monthAfter(monthKey('', account), key);
}

/** The key of the log of one account's local month `YYYY-MM`. */
export function logKey(month: string, account: string = UNBOUND): string {
  return `log:${account}:${month}`;
}

/** The month in a log's key; null for any other key, another account's too. */
export function logMonthOfKey(key: string, account: string = UNBOUND): string | null {
  return monthAfter(logKey('', account), key);
}

function monthAfter(prefix: string, key: string): string | null {
  const month = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  return /^\d{4}-\d{2}$/.test(month) ? month : null;
}
