import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MemberState } from '../member/state';
import type { Telling } from '../member/told';
import { LOCAL, monthKey, SESSION } from './keys';
import { MemberFacts } from './member-facts';
import { likelyMonths, logMonthsOf, monthsOf, newestMonths, plannedMonths, storedKeys, sufficeFor } from './months';
import { onNewLook, painted, today } from './today';

/** A view's state, and a way to try something out on the sample. */
export interface MemberStore extends StoreApi<MemberState> {
  /** Takes what the member tells the coach while the sample is on: in this view, until the sample is switched off. */
  pretend: (telling: Telling) => void;
}

type Stage = Partial<Pick<MemberState, 'ready' | 'planned' | 'complete'>>;

/**
 * The state of one view (popup, panel, welcome), read from storage and following it until `signal` ends it.
 * It becomes `ready` when settings, last visit and the newest months are there. After the first paint comes what a plan
 * needs (`planned`), then the rest of the history (`complete`), which the popup does without: there `whole` is false.
 */
export function memberStore({ whole, signal }: { whole: boolean; signal: AbortSignal }): MemberStore {
  const facts = new MemberFacts();
  const none = { ready: false, planned: false, complete: false, refused: false };
  const store = createStore<MemberState>(() => ({ ...none, ...facts.on(today()) }));
  const show = async (stage: Stage = {}) => {
    // Until the sample is there the view keeps what it shows: never the one's numbers under the other's name.
    if (facts.lacksSample) await facts.fetchSample();
    store.setState({ ...facts.on(today()), ...stage });
  };

  const heard = follow((changed) => {
    for (const [key, value] of changed) facts.take(key, value);
    if (store.getState().ready) void show();
  }, signal);
  const take = (stored: Record<string, unknown>, keys: readonly string[]) => {
    // What was heard of since is newer than what was asked for before.
    for (const key of keys) if (!heard.has(key)) facts.take(key, stored[key]);
  };
  onNewLook(() => void (store.getState().today !== today() && show()), signal);

  load(facts, take, whole, show).catch(() => {
    // Storage did not answer: better a view that still waits than one that claims there is no history.
    if (!signal.aborted) setTimeout(() => load(facts, take, whole, show).catch(() => {}), 1000);
  });
  const pretend = (telling: Telling) => {
    facts.pretend(telling);
    void show();
  };
  return Object.assign(store, { pretend });
}

async function load(
  facts: MemberFacts,
  take: (stored: Record<string, unknown>, keys: readonly string[]) => void,
  whole: boolean,
  show: (stage: Stage) => Promise<void>,
): Promise<void> {
  const { local, session } = browser.storage;
  const first: string[] = [LOCAL.settings, LOCAL.visit, ...likelyMonths(today()).map((month) => monthKey(month))];
  const [keys, stored, waiting] = await Promise.all([storedKeys(), local.get(first), session.get(SESSION.waiting)]);
  take(stored, first);
  take(waiting, [SESSION.waiting]);
  const read = new Set(first);
  const more = async (wanted: readonly string[], after?: Promise<void>) => {
    const missing = wanted.filter((key) => !read.has(key));
    const [found] = await Promise.all([missing.length > 0 ? local.get(missing) : {}, after]);
    take(found, missing);
    for (const key of missing) read.add(key);
  };
  await more(newestMonths(keys));
  if (!sufficeFor(facts.own)) await more(monthsOf(keys));
  await show({ ready: true });
  await more([LOCAL.choices, LOCAL.annotations, ...logMonthsOf(keys), ...plannedMonths(keys)], painted());
  await show({ planned: true });
  if (!whole) return;
  await painted();
  await more(monthsOf(keys));
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
