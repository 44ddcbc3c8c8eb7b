import { browser } from 'wxt/browser';
import { alone } from './alone';

/** What one key of `storage.local` holds; undefined where there is nothing. */
export async function stored(key: string): Promise<unknown> {
  return ((await browser.storage.local.get(key)) as Record<string, unknown>)[key];
}

/**
 * Changes the named fields of the object in one key and leaves the others, also ones that only a newer version knows.
 * Same values write nothing. `from` reads the stored value, whatever it is.
 */
export function changeFields<T extends object>(
  key: string,
  from: (stored: unknown) => T,
  change: Partial<T>,
): Promise<void> {
  return alone(async () => {
    const value = await stored(key);
    const before = from(value);
    const after = { ...before, ...change };
    if (JSON.stringify(after) === JSON.stringify(before) && value !== undefined) return;
    const unknown = typeof value === 'object' ? value : {};
    await browser.storage.local.set({ [key]: { ...unknown, ...after } });
  });
}

/** Replaces what one key holds by what `change` makes of it: null leaves it, undefined takes the key away. */
export function changeValue(
  key: string,
  change: (stored: unknown) => Record<string, unknown> | null | undefined,
): Promise<void> {
  return alone(async () => {
    const value = change(await stored(key));
    if (value === undefined) await browser.storage.local.remove(key);
    else if (value !== null) await browser.storage.local.set({ [key]: value });
  });
}
