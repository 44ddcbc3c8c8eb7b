/** The account whose history is kept, until a profile is bound. */
export const UNBOUND = 'unbound';

/** Keys of `storage.local`. Months of history have a key each: see {@link monthKey}. */
export const LOCAL = { settings: 'settings', visit: 'visit' } as const;

/** Keys of `storage.session`, which ends with the browser: readings that wait to be kept, and tabs on the SSI page. */
export const SESSION = { waiting: 'waiting', tabs: 'tabs' } as const;

/** The key of one account's local month `YYYY-MM`. */
export function monthKey(month: string, account: string = UNBOUND): string {
  return `history:${account}:${month}`;
}

/** The month in such a key; null for any other key, another account's too. */
export function monthOfKey(key: string, account: string = UNBOUND): string | null {
  const month = key.startsWith(monthKey('', account)) ? key.slice(monthKey('', account).length) : '';
  return /^\d{4}-\d{2}$/.test(month) ? month : null;
}
