import type { Annotation } from '../member/annotation';
import type { Choices } from '../member/choices';
import type { ProfileRecord } from '../profile/record';
import type { Snapshot } from '../score/snapshot';
import type { LogEntry } from './log';

/** All the coach may know when it decides what is next. Nothing else: no clock, no page, no chance. */
export interface Facts {
  /** The member's local day, `YYYY-MM-DD`. */
  today: string;
  /** Sorted by day, oldest first. */
  history: readonly Snapshot[];
  choices: Choices;
  /** In any order; with what a visit to the profile found mended. */
  log: readonly LogEntry[];
  annotations: readonly Annotation[];
  /** What was seen of the member's own profile; null where nothing was. */
  profile: ProfileRecord | null;
}
