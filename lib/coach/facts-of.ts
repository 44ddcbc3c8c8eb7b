import { addDays } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import { soFar } from './dated-ahead';
import type { Facts } from './facts';
import { withSeenWork } from './seen-work';

/**
 * How far before the latest reading the coach looks, in days: the index's own window of about 90 and a month before it.
 * The same everywhere, so that popup, panel and page say the same of a history of which they hold more or less.
 */
export const LOOKS_BACK = 120;

/** What a view or the worker knows; without a profile, none was seen. */
type Known = Omit<Facts, 'history' | 'profile'> & { snapshots: readonly Snapshot[]; profile?: Facts['profile'] };

/**
 * The coach's facts, of what a view or the worker knows of the member; readings dated ahead are none yet, and what a visit
 * to the profile found mended counts as done.
 */
export function factsOf(known: Known): Facts {
  const { today, choices, log, annotations, profile = null } = known;
  const snapshots = soFar(known.snapshots, today);
  const latest = snapshots.at(-1);
  const from = latest ? addDays(latest.day, -LOOKS_BACK) : '';
  return {
    today,
    history: snapshots.filter(({ day }) => day >= from),
    choices,
    log: withSeenWork(log, profile),
    annotations,
    profile,
  };
}
