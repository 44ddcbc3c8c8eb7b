import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MemberState } from '../member/state';
import { LOCAL, monthKey, SESSION } from './keys';
import { MemberFacts } from './member-facts';
import { likelyMonths, monthKeys, newestOf, sufficeFor } from './months';
import { onNewLook, painted, today } from './today';

/**
 * The state of one view (popup, panel, welcome), read from storage and following it until `signal` ends it.
 * It becomes `ready` when settings, last visit and the newest months are there; the rest of the history is read after
 * the first paint (`complete`), or never where `whole` is false: the popup does without.
 */
export function memberStore({ whole, signal }: { whole: boolean; signal: AbortSignal }): StoreApi<MemberState> {
  const facts = new MemberFacts();
  const store = createStore<MemberState>(() => ({ ready: false, complete: false, ...facts.on(today()) }));
  const show = (stage: Partial<Pick<MemberState, 'ready' | 'complete'>> = {}) =>
    store.setState({ ...facts.on(today()), ...stage });

  const heard = follow((changed) => {
    for (const [key, value] of changed) facts.take(key, value);
    if (store.getState().ready) show();
  }, signal);
  const take = (stored: Record<string, unknown>, keys: readonly string[]) => {
    // What was heard of since is newer than what was asked for before.
    for (const key of keys) if (!heard.has(key)) facts.take(key, stored[key]);
  };
  onNewLook(() => store.getState().today !== today() && show(), signal);

  load(facts, take, whole, show).catch(() => {
    // Storage did not answer: better a view that still waits than one that claims there is no history.
    if (!signal.aborted) setTimeout(() => load(facts, take, whole, show).catch(() => {}), 1000);
  });
  return store;
}

async function load(
  facts: MemberFacts,
  take: (stored: Record<string, unknown>, keys: readonly string[]) => void,
  whole: boolean,
  show: (stage: Partial<Pick<MemberState, 'ready' | 'complete'>>) => void,
): Promise<void> {
  const { local, session } = browser.storage;
  const first: string[] = [LOCAL.settings, LOCAL.visit, ...likelyMonths(today()).map((month) => monthKey(month))];
  const [keys, stored, waiting] = await Promise.all([monthKeys(), local.get(first), session.get(SESSION.waiting)]);
  take(stored, first);
  take(waiting, [SESSION.waiting]);
  const read = new Set(first);
  const more = async (wanted: readonly string[]) => {
    const missing = wanted.filter((key) => !read.has(key));
    if (missing.length > 0) take(await local.get(missing), missing);
    for (const key of missing) read.add(key);
  };
  await more(newestOf(keys));
  if (!sufficeFor(facts.own)) await more(keys);
  show({ ready: true });
  if (!whole) return;
  await painted();
  await more(keys);
  show({ complete: true });
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
