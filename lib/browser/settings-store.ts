import { browser } from 'wxt/browser';
import { type Settings, settingsFrom } from '../member/settings';
import { alone } from './alone';
import { LOCAL } from './keys';

/** The member's settings now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(LOCAL.settings))[LOCAL.settings]);
}

/** Changes the named settings and leaves the others, also ones that only a newer version knows. Same values write nothing. */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return alone(async () => {
    const stored: unknown = (await browser.storage.local.get(LOCAL.settings))[LOCAL.settings];
    const before = settingsFrom(stored);
    const after = { ...before, ...change };
    if (JSON.stringify(after) === JSON.stringify(before) && stored !== undefined) return;
    const unknown = typeof stored === 'object' ? stored : {};
    await browser.storage.local.set({ [LOCAL.settings]: { ...unknown, ...after } });
  });
}
