import * as v from 'valibot';
import { isRemembered, type NoteMemory, notesWith, type RememberedNote } from './note-memory';
import type { Fingerprint } from './sameness';

/** The version of a stored memory of notes that this code writes. */
const VERSION = 1;

const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
/** A note as a script may say it and storage keeps it: 32-bit hashes, as many as are remembered, nothing else. */
export const runsSchema = v.pipe(
  v.array(hash),
  v.check((runs) => isRemembered(runs)),
);
/** The salt of an installation's notes, in base64url. */
export const noteSaltSchema = v.pipe(v.string(), v.regex(/^[\w-]{16,32}$/));
const noteSchema = v.object({ runs: runsSchema, copied: v.boolean() });

/** The memory of notes in a stored value; notes that can't be read are left out. Null where it is none of this version. */
export function noteMemoryFrom(stored: unknown): NoteMemory | null {
  const shape = v.object({ version: v.literal(VERSION), salt: noteSaltSchema, notes: v.array(v.unknown()) });
  const parsed = v.safeParse(shape, stored);
  if (!parsed.success) return null;
  const { salt, notes } = parsed.output;
  return { salt, notes: notes.filter((note) => v.is(noteSchema, note)) };
}

/**
 * The record to store once a note was written under a salt; null where it can't be kept: what is stored is unreadable, or
 * has another salt, under which this note's hashes mean nothing. `instead`: what its invitation closed with before.
 */
export function recordWithNote(
  stored: unknown,
  salt: string,
  note: RememberedNote,
  instead?: Fingerprint,
): (NoteMemory & { version: number }) | null {
  const before = noteMemoryFrom(stored);
  if (stored !== undefined && before?.salt !== salt) return null;
  return { version: VERSION, salt, notes: notesWith(before?.notes ?? [], note, instead) };
}
