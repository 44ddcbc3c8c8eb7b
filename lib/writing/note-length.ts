/** The limit of a note where the dialog shows none, in UTF-16 units: a free account's. Source: the project's notes. */
export const NOTE_LIMIT = 200;

/** How a note fits its limit. */
export interface NoteLength {
  /** As LinkedIn's counter counts: UTF-16 units. */
  characters: number;
  limit: number;
  /** Units left; below zero: so many too many. */
  left: number;
}

/** The length of a note against `limit` UTF-16 units; a limit that is no positive number is taken for `NOTE_LIMIT`. */
export function noteLength(note: string, limit: number = NOTE_LIMIT): NoteLength {
  const known = Number.isFinite(limit) && limit >= 1 ? Math.floor(limit) : NOTE_LIMIT;
  return { characters: note.length, limit: known, left: known - note.length };
}
