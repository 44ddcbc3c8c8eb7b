/** Milliseconds each thing took, once. */
export interface LayoutTimes {
  importAll: number;
  append: number;
  readAll: number;
  readNewest: number;
}

/** One way to lay a history out in keys, and what the bench does with it. */
export interface LayoutTask {
  /** The whole history. */
  items: Record<string, unknown>;
  /** The key that gets one more day; `inside` is the day's name where the key holds a month, else null. */
  appendTo: { key: string; inside: string | null };
  /** The day's reading. */
  record: unknown;
  /** The keys that hold the newest 30 days. */
  newest: string[];
}

declare const chrome: {
  storage: {
    local: {
      clear(): Promise<void>;
      get(keys: string | string[] | null): Promise<Record<string, { days: Record<string, unknown> }>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

/** Runs in an extension's page: imports, appends, reads, each on what the one before left. */
export async function useLayout({ items, appendTo, record, newest }: LayoutTask): Promise<LayoutTimes> {
  const { local } = chrome.storage;
  const timed = async (act: () => Promise<unknown>) => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  await local.clear();
  const importAll = await timed(() => local.set(items));
  const append = await timed(async () => {
    const { key, inside } = appendTo;
    if (inside === null) return local.set({ [key]: record });
    // What the worker does under its lock; a key of its own for each day would need neither.
    return navigator.locks.request('append', async () => {
      const month = (await local.get(key))[key];
      await local.set({ [key]: { ...month, days: { ...month?.days, [inside]: record } } });
    });
  });
  const readAll = await timed(() => local.get(null));
  const readNewest = await timed(() => local.get(newest));
  return { importAll, append, readAll, readNewest };
}
