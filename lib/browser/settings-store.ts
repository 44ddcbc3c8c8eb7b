import { type Settings, settingsFrom } from '../member/settings';
import { LOCAL } from './keys';
import { changeFields, stored } from './one-value';

/** The member's settings now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await stored(LOCAL.settings));
}

/** Changes the named settings and leaves the others. */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return changeFields(LOCAL.settings, settingsFrom, change);
}
