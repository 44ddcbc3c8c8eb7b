import { browser } from 'wxt/browser';
import { alone } from './alone';
import { keyBefore } from './keys';

/** What one key of `storage.local` holds, or held before there were accounts; undefined where there is nothing. */
export async function stored(key: string): Promise<unknown> {
  const old = keyBefore(key);
  const values = (await browser.storage.local.get(old ? [key, old] : key)) as Record<string, unknown>;
  return values[key] ?? (old ? values[old] : undefined);
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
  return changeValue(key, (value) => {
    const before = from(value);
    const after = { ...before, ...change };
    if (JSON.stringify(after) === JSON.stringify(before) && value !== undefined) return null;
    return { ...(typeof value === 'object' ? value : {}), ...after };
  });
}

/** Replaces what one key holds by what `change` makes of it: null leaves it, undefined takes the key away. */
export function changeValue(
  key: string,
  change: (stored: unknown) => Record<string, unknown> | null | undefined,
): Promise<void> {
  return alone(async () => {
    const value = change(await stored(key));
    const old = keyBefore(key);
    if (value === null) return;
    if (value !== undefined) await browser.storage.local.set({ [key]: value });
    // The old key goes last: a browser killed in between finds the new one, which counts.
    const gone = [...(value === undefined ? [key] : []), ...(old ? [old] : [])];
    if (gone.length > 0) await browser.storage.local.remove(gone);
  });
}
