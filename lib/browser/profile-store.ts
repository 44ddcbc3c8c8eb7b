import { type ProfileRecord, profileFrom } from '../profile/record';
import { recordWith } from '../profile/record-with';
import type { ProfileReport } from '../profile/report';
import { keyOf } from './keys';
import { changeValue, stored } from './one-value';

/** What is kept of an account's own profile; null where nothing is, or nothing that can be read. */
export async function readProfile(account: string): Promise<ProfileRecord | null> {
  return profileFrom(await stored(keyOf.profile(account)));
}

/**
 * Keeps what a visit saw of an account's own profile on a local day. Nothing new writes nothing; a value that can't be read
 * is left alone. Rejects where storage refuses.
 */
export function keepProfile(account: string, report: ProfileReport, day: string, visit: string): Promise<void> {
  return changeValue(keyOf.profile(account), (value) => {
    const before = profileFrom(value);
    if (value !== undefined && !before) return null;
    const after = profileFrom(recordWith(before, report, day, visit));
    return JSON.stringify(after) === JSON.stringify(before) ? null : { ...after };
  });
}
