import { vi } from 'vitest';

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type OnChanged = (changes: Changes, area: string) => void;

/** As a browser keeps it: by value, with sorted fields, and only after a moment. */
const pause = () => new Promise((done) => setImmediate(done));
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value, sorted));
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One storage area. `refuse` makes the next writes fail, as a full disk does. */
export class Area {
  values: Values = {};
  writes = 0;
  refuse = false;
  constructor(
    readonly name: string,
    readonly heard: Set<OnChanged>,
  ) {}

  async get(keys: string | string[] | null): Promise<Values> {
    await pause();
    const wanted = keys === null ? Object.keys(this.values) : [keys].flat();
    return Object.fromEntries(wanted.filter((k) => k in this.values).map((k) => [k, copy(this.values[k])]));
  }
  async getKeys(): Promise<string[]> {
    await pause();
    return Object.keys(this.values);
  }
  async set(items: Values): Promise<void> {
    await pause();
    if (this.refuse) throw new Error('QUOTA_BYTES quota exceeded');
    this.#tell(Object.fromEntries(Object.entries(items).map(([k, v]) => [k, copy(v)])));
    Object.assign(this.values, copy(items));
  }
  async remove(keys: string | string[]): Promise<void> {
    await pause();
    if (this.refuse) throw new Error('refused');
    const there = [keys].flat().filter((k) => k in this.values);
    this.#tell(Object.fromEntries(there.map((k) => [k, undefined])));
    for (const key of there) delete this.values[key];
  }
  async clear(): Promise<void> {
    await this.remove(Object.keys(this.values));
  }
  async setAccessLevel(): Promise<void> {}

  #tell(after: Values): void {
    this.writes += 1;
    const changes = Object.fromEntries(
      Object.entries(after).map(([k, newValue]) => [
        k,
        { oldValue: this.values[k], ...(newValue === undefined ? {} : { newValue }) },
      ]),
    );
    queueMicrotask(() => {
      for (const listen of this.heard) listen(changes, this.name);
    });
  }
}

const heard = new Set<OnChanged>();
export const local = new Area('local', heard);
export const session = new Area('session', heard);
const event = <T>(listeners: Set<T>) => ({
  addListener: (listen: T) => void listeners.add(listen),
  removeListener: (listen: T) => void listeners.delete(listen),
});

/** As much of the browser as the worker and the views use. */
export const browser = {
  storage: { local, session, onChanged: event(heard) },
  i18n: { getUILanguage: () => 'nl-NL' },
  runtime: { sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn(async (_: unknown) => []) },
  sidePanel: { open: vi.fn(async (_: unknown) => {}) },
  tabs: {
    query: vi.fn(async (_: unknown): Promise<{ id: number }[]> => []),
    create: vi.fn(async (_: unknown) => ({ id: 77 })),
    sendMessage: vi.fn(async (..._: unknown[]) => {}),
  },
  commands: { getAll: vi.fn(async (): Promise<{ name: string; shortcut: string }[]> => []) },
  windows: { getCurrent: vi.fn(async () => ({ id: 5 })) },
};

/** Everything as after an install. Call before each test. */
export function freshBrowser(): void {
  for (const area of [local, session]) Object.assign(area, { values: {}, writes: 0, refuse: false });
  heard.clear();
  vi.clearAllMocks();
  const locks = new Map<string, Promise<unknown>>();
  const request = (name: string, task: () => Promise<unknown>) => {
    const turn = (locks.get(name) ?? Promise.resolve()).then(task);
    locks.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request }, languages: ['nl-NL', 'en'] });
}
