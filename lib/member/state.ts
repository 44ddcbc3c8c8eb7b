import type { LogEntry } from '../coach/log';
import type { ProfileRecord } from '../profile/record';
import type { Snapshot } from '../score/snapshot';
import type { NoteMemory } from '../writing/note-memory';
import type { Fingerprint } from '../writing/sameness';
import type { AccountState } from './account-state';
import type { Annotation } from './annotation';
import type { AskedTab } from './asked-tab';
import type { ChoicesChange } from './choices';
import type { Settings } from './settings';
import type { Told } from './told';
import type { Visit } from './visit';

/**
 * All that a view of ours knows about the member. One store per view holds it and follows the storage. While
 * `settings.sample` is on, snapshots and log are the sample's, and what the member tells the coach is tried out in this
 * view only: nothing of it is written.
 */
export interface MemberState extends Told {
  /** Settings, last visit and the newest months have been read: enough for the score. */
  ready: boolean;
  /** What the member told the coach has been read, with as much history as it looks back: enough for a plan. */
  planned: boolean;
  /** The whole history has been read: enough for the trend. */
  complete: boolean;
  settings: Settings;
  visit: Visit | null;
  /** How often the page of the member's own profile, when it was last open, removed our pill before it stayed away; 0: never. */
  pillRemovals: number;
  /** Whose facts these are, and what the member is asked about that. The member's own, also while the sample is on. */
  account: AccountState;
  /** Sorted by day, oldest first. The sample year instead of the member's own while `settings.sample` is on. */
  snapshots: readonly Snapshot[];
  /** What was seen of the member's own profile; null where nothing was. */
  profile: ProfileRecord | null;
  /** What is remembered of the member's latest notes; null until it was read, and while the sample is on. */
  notes: NoteMemory | null;
  /** Stored records we can't read: kept and counted, never dropped. */
  unreadable: number;
  /** A reading that storage refused is waiting to be kept. */
  unsaved: boolean;
  /** The last thing the member set, chose, ticked or marked here was not kept: storage refused it. Until one is kept. */
  refused: boolean;
  /** The tab of the side panel that the member has just asked for elsewhere. */
  asked: AskedTab | null;
  /** The member's local day, `YYYY-MM-DD`. */
  today: string;
}

/** What a view can do for the member, all of it on the member's own click. */
export interface MemberActions {
  set: (change: Partial<Omit<Settings, 'version'>>) => void;
  choose: (change: ChoicesChange) => void;
  /** Says something of an action, now. */
  log: (rule: string, kind: LogEntry['kind']) => void;
  /** Takes back exactly this entry of the log. */
  unlog: (entry: LogEntry) => void;
  annotate: (annotation: Annotation) => void;
  /** Takes back exactly this mark. */
  unannotate: (annotation: Annotation) => void;
  /** Deletes one day's reading; resolves to the deleted snapshot, for {@link MemberActions.restoreDay}. */
  deleteDay: (day: string) => Promise<Snapshot | null>;
  restoreDay: (snapshot: Snapshot) => Promise<void>;
  /** Says whose the readings of the question called `of` are: a known account's, or (null) one's that begins now. */
  answer: (of: string, account: string | null) => void;
  /** Calls the account that is shown so; an empty name takes it away. Up to 40 characters, one line. */
  nameAccount: (name: string) => void;
  /** Erases everything that is stored, of every account. */
  erase: () => Promise<void>;
  exportJson: () => void;
  exportCsv: () => void;
  /** Exports the member's own history, also while the views show the sample: what erasing would take, a file for each account. */
  exportOwn: (kind: 'json' | 'csv') => void;
  openSsi: () => void;
  /** Opens the side panel, at `tab` where one is named; false where the browser refuses, so that the view can say how to do it by hand. */
  openPanel: (tab?: AskedTab) => Promise<boolean>;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  copy: (text: string) => Promise<void>;
  /** Remembers a copied note by its hashes under `salt`. Where storage refuses, it is not remembered. */
  rememberNote: (salt: string, runs: Fingerprint) => void;
  /** Opens the browser's own print window. */
  print: () => void;
  /** Tries again to keep a reading that storage refused. */
  retry: () => void;
}
