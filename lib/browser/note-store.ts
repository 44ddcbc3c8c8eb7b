import type { NoteMemory, RememberedNote } from '../writing/note-memory';
import { noteMemoryFrom, recordWithNote } from '../writing/note-record';
import type { Fingerprint } from '../writing/sameness';
import { readAccounts } from './account-store';
import { keyOf } from './keys';
import { changeValue, stored } from './one-value';
import { newSalt } from './salted-hash';

/** What is remembered of the current account's notes; nothing yet, under a new salt, where nothing can be read. */
export async function noteMemory(): Promise<NoteMemory> {
  const { current } = await readAccounts();
  return noteMemoryFrom(await stored(keyOf.notes(current))) ?? { salt: newSalt(), notes: [] };
}

/**
 * Remembers a note of an account, hashed under a salt. Under another salt than the one that is kept it means nothing and
 * is dropped. `instead`: what its invitation closed with before. Rejects where storage refuses.
 */
export function rememberNote(
  account: string,
  salt: string,
  note: RememberedNote,
  instead?: Fingerprint,
): Promise<void> {
  return changeValue(keyOf.notes(account), (value) => {
    const record = recordWithNote(value, salt, note, instead);
    return record && { ...record };
  });
}
