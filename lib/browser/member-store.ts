import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { UNBOUND } from '../member/accounts';
import type { MemberState } from '../member/state';
import type { Telling } from '../member/told';
import { keyOf, LOCAL, SESSION } from './keys';
import { MemberFacts } from './member-facts';
import { likelyMonths, monthsOf, newestMonths, plannedMonths, storedKeys, sufficeFor } from './months';
import { onNewLook, painted, today } from './today';
import { toldKeys } from './told-store';

/** A view's state, and a way to try something out on the sample. */
export interface MemberStore extends StoreApi<MemberState> {
  /** Takes what the member tells the coach while the sample is on: in this view, until the sample is switched off. */
  pretend: (telling: Telling) => void;
}

const NEVER = new AbortController().signal;

type Stage = Partial<Pick<MemberState, 'ready' | 'planned' | 'complete'>>;

/**
 * The state of one view (popup, panel, welcome), read from storage and following it until `signal` ends it; without one
 * as long as its document lives. (`pagehide` is no end: Chromium says it to a side panel that closes, and shows the same
 * document again when the panel is opened while it still slides away.)
 * It becomes `ready` when settings, last visit, accounts and the newest months of the current account are there. After
 * the first paint comes what a plan needs (`planned`), then the rest of the history (`complete`), which the popup does
 * without: there `whole` is false. When another account becomes the current one, the view turns to it in the same stages.
 */
export function memberStore({ whole, signal = NEVER }: { whole: boolean; signal?: AbortSignal }): MemberStore {
  const facts = new MemberFacts();
  const none = { ready: false, planned: false, complete: false, refused: false };
  const store = createStore<MemberState>(() => ({ ...none, ...facts.on(today()) }));
  const show = async (stage: Stage = {}) => {
    // Until the sample is there the view keeps what it shows: never the one's numbers under the other's name.
    if (facts.lacksSample) await facts.fetchSample();
    store.setState({ ...facts.on(today()), ...stage });
  };

  let begun = false;
  const heard = follow((changed) => {
    for (const [key, value] of changed) facts.take(key, value);
    if (store.getState().ready) void show();
    if (begun) insist(() => turn());
  }, signal);
  const read = new Set<string>();
  const take = (stored: Record<string, unknown>, keys: readonly string[]) => {
    // What was heard of since is newer than what was asked for before.
    for (const key of keys) if (!heard.has(key)) facts.take(key, stored[key]);
    for (const key of keys) read.add(key);
  };
  const more = async (wanted: readonly string[], after?: Promise<void>) => {
    const missing = wanted.filter((key) => !read.has(key));
    const [found] = await Promise.all([missing.length > 0 ? browser.storage.local.get(missing) : {}, after]);
    take(found, missing);
  };
  onNewLook(() => void (store.getState().today !== today() && show()), signal);

  /** The account that is being read or shown; null before the first. */
  let turned: string | null = null;
  const turn = async (known?: readonly string[]) => {
    const account = facts.current;
    if (account === turned) return;
    turned = account;
    const keys = known ?? (await storedKeys());
    await readAccount(account, facts, keys, more, whole, async (stage) => {
      if (turned !== account) return false;
      facts.shown = account;
      await show(stage);
      return turned === account;
    });
  };
  const begin = async () => {
    const [keys] = await Promise.all([storedKeys(), readFirst(take)]);
    begun = true;
    await turn(keys);
  };
  // Where storage does not answer: better a view that still waits than one that claims there is no history.
  const insist = (task: () => Promise<void>) =>
    void task().catch(() => {
      turned = null;
      if (!signal.aborted) setTimeout(() => task().catch(() => {}), 1000);
    });
  insist(begin);
  const pretend = (telling: Telling) => {
    facts.pretend(telling);
    void show();
  };
  return Object.assign(store, { pretend });
}

/** Reads all that stands in known keys in one go, with the months that most members will need: those of the first account. */
async function readFirst(take: (stored: Record<string, unknown>, keys: readonly string[]) => void): Promise<void> {
  const { local, session } = browser.storage;
  const months = likelyMonths(today()).map((month) => keyOf.history(UNBOUND, month));
  const first: string[] = [LOCAL.settings, LOCAL.visit, LOCAL.accounts, LOCAL.aside, ...months];
  const held: string[] = [SESSION.waiting, SESSION.accounts, SESSION.pillRemovals, SESSION.asked];
  const [stored, waiting] = await Promise.all([local.get(first), session.get(held)]);
  take(stored, first);
  take(waiting, held);
}

/** Reads an account in stages and shows each, as long as `show` says that it is still wanted. */
async function readAccount(
  account: string,
  facts: MemberFacts,
  keys: readonly string[],
  more: (wanted: readonly string[], after?: Promise<void>) => Promise<void>,
  whole: boolean,
  show: (stage: Stage) => Promise<boolean>,
): Promise<void> {
  await more(newestMonths(keys, account));
  if (!sufficeFor(facts.own(account))) await more(monthsOf(keys, account));
  if (!(await show({ ready: true, planned: false, complete: false }))) return;
  const others = [keyOf.profile(account), keyOf.notes(account)];
  await more([...toldKeys(keys, account), ...others, ...plannedMonths(keys, account)], painted());
  if (!(await show({ planned: true })) || !whole) return;
  await painted();
  await more(monthsOf(keys, account));
  await show({ complete: true });
}

/** Hears every change of storage; the set it gives holds each key heard of so far. */
function follow(hear: (changed: [key: string, value: unknown][]) => void, signal: AbortSignal): ReadonlySet<string> {
  const heard = new Set<string>();
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    for (const key of Object.keys(changes)) heard.add(key);
    hear(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  return heard;
}
