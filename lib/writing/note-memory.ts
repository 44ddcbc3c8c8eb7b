import { type Fingerprint, REMEMBERED_NOTES } from './sameness';

/** A note that the member wrote, as it is remembered: no text and no name. */
export interface RememberedNote {
  runs: Fingerprint;
  /** Copied in the side panel: on its way into a box, where it may be seen again. */
  copied: boolean;
}

/** What is remembered of the member's latest notes, oldest first, under one salt. */
export interface NoteMemory {
  salt: string;
  notes: readonly RememberedNote[];
}

/** A note of fewer runs says nothing of its own, one of more is no invitation's: neither is remembered. Our rule. */
const RUNS = { least: 4, most: 400 } as const;

/** Whether a note with this fingerprint is remembered at all. */
export function isRemembered(runs: Fingerprint): boolean {
  return runs.length >= RUNS.least && runs.length <= RUNS.most;
}

/**
 * The latest notes with one more. A note seen in a box takes the place of its copy, which was on its way there, and of
 * what the same invitation closed with before (`instead`).
 */
export function notesWith(
  notes: readonly RememberedNote[],
  note: RememberedNote,
  instead: Fingerprint = [],
): RememberedNote[] {
  const before = note.copied ? notes : withoutCopy(withoutNote(notes, instead), note.runs);
  return [...before, note].slice(-REMEMBERED_NOTES);
}

/** The notes without the latest that was seen in a box and is this very one. */
export function withoutNote(notes: readonly RememberedNote[], runs: Fingerprint): readonly RememberedNote[] {
  return withoutLatest(notes, runs, false);
}

/**
 * The fingerprints that a note is compared with, oldest first. `isOnItsWay`: the note may be the copied one itself, which
 * then is no earlier note.
 */
export function earlierThan(own: Fingerprint, notes: readonly RememberedNote[], isOnItsWay: boolean): Fingerprint[] {
  return (isOnItsWay ? withoutCopy(notes, own) : notes).map(({ runs }) => runs);
}

/** The notes without the latest that was copied and is this very one. */
function withoutCopy(notes: readonly RememberedNote[], runs: Fingerprint): readonly RememberedNote[] {
  return withoutLatest(notes, runs, true);
}

function withoutLatest(
  notes: readonly RememberedNote[],
  runs: Fingerprint,
  copied: boolean,
): readonly RememberedNote[] {
  const at = notes.findLastIndex((note) => note.copied === copied && `${note.runs}` === `${runs}`);
  return at < 0 ? notes : notes.toSpliced(at, 1);
}
