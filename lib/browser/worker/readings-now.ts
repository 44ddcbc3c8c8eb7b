import { asideFrom } from '../../history/aside';
import type { StoredSnapshot } from '../../history/record';
import { mergeSameDay } from '../../history/same-day';
import { placeNow } from '../../member/account-changes';
import type { Accounts } from '../../member/accounts';
import { dayOf } from '../../score/day';
import type { Snapshot } from '../../score/snapshot';
import { isInDoubt } from '../keep-in';
import { LOCAL } from '../keys';
import { newestSnapshots } from '../months';
import { stored } from '../one-value';
import type { Waiting } from '../waiting';

/**
 * The readings that the present one stands among, sorted by day, as they will be when the `candidate` is kept: the
 * current account's newest, or (`aside`) those that wait for the same answer.
 */
export async function readingsNow(
  accounts: Accounts,
  keys: readonly string[],
  waiting: Waiting,
  candidate?: StoredSnapshot,
): Promise<{ snapshots: readonly Snapshot[]; aside: boolean }> {
  const place = placeNow(accounts);
  const held = waiting[place] ?? {};
  const latest = candidate ?? Object.values(held).at(-1);
  const judged = latest && place === accounts.current;
  const [doubted, history] = await Promise.all([
    judged ? isInDoubt(accounts, place, latest) : accounts.unsure !== null,
    newestSnapshots(keys, place),
  ]);
  const readings = doubted ? await asideFor(accounts.unsure ?? place) : history;
  return { snapshots: withCandidate(withWaiting(readings, held), candidate), aside: doubted };
}

async function asideFor(question: string): Promise<Snapshot[]> {
  const { readings } = asideFrom(await stored(LOCAL.aside));
  const own = readings.filter(({ of }) => of === question);
  return own.map(({ reading }) => ({ day: dayOf(reading.takenAt), ...reading })).sort(byDay);
}

/** The history as it will be when the candidate is kept for its day. */
function withCandidate(history: readonly Snapshot[], candidate?: StoredSnapshot): readonly Snapshot[] {
  if (!candidate) return history;
  const day = dayOf(candidate.takenAt);
  const known = history.find((snapshot) => snapshot.day === day);
  return withWaiting(history, { [day]: known ? mergeSameDay(known, candidate) : candidate });
}

/** The history with the readings that storage still refuses: what was read on the page is shown all the same. */
function withWaiting(history: readonly Snapshot[], waiting: Readonly<Record<string, StoredSnapshot>>): Snapshot[] {
  const held = Object.entries(waiting).map(([day, reading]) => ({ day, ...reading }));
  const kept = history.filter(({ day }) => !(day in waiting));
  return [...kept, ...held].sort(byDay);
}

function byDay(a: Snapshot, b: Snapshot): number {
  return a.day < b.day ? -1 : 1;
}
