import type { Snapshot } from '../score/snapshot';
import type { Settings } from './settings';
import type { Visit } from './visit';

/** All that a view of ours knows about the member. One store per view holds it and follows the storage. */
export interface MemberState {
  /** Settings, last visit and the newest months have been read: enough for the score. */
  ready: boolean;
  /** The whole history has been read: enough for the trend. */
  complete: boolean;
  settings: Settings;
  visit: Visit | null;
  /** Sorted by day, oldest first. The sample year instead of the member's own while `settings.sample` is on. */
  snapshots: readonly Snapshot[];
  /** Stored records we can't read: kept and counted, never dropped. */
  unreadable: number;
  /** A reading that storage refused is waiting to be kept. */
  unsaved: boolean;
  /** The member's local day, `YYYY-MM-DD`. */
  today: string;
}

/** What a view can do for the member, all of it on the member's own click. */
export interface MemberActions {
  set: (change: Partial<Omit<Settings, 'version'>>) => void;
  /** Deletes one day's reading; resolves to the deleted snapshot, for {@link MemberActions.restoreDay}. */
  deleteDay: (day: string) => Promise<Snapshot | null>;
  restoreDay: (snapshot: Snapshot) => Promise<void>;
  /** Erases everything that is stored. */
  erase: () => Promise<void>;
  exportJson: () => void;
  exportCsv: () => void;
  /** Exports the member's own history, also while the views show the sample: what erasing would take. */
  exportOwn: (kind: 'json' | 'csv') => void;
  openSsi: () => void;
  /** Opens the side panel; false where the browser refuses, so that the view can say how to do it by hand. */
  openPanel: () => Promise<boolean>;
  /** Tries again to keep a reading that storage refused. */
  retry: () => void;
}
