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

/** The latest notes with one more. A note seen in a box takes the place of its copy, which was on its way there. */
export function notesWith(notes: readonly RememberedNote[], note: RememberedNote): RememberedNote[] {
  const before = note.copied ? notes : withoutCopy(notes, note.runs);
  return [...before, note].slice(-REMEMBERED_NOTES);
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
  const copy = notes.findLastIndex((note) => note.copied && `${note.runs}` === `${runs}`);
  return copy < 0 ? notes : notes.toSpliced(copy, 1);
}
