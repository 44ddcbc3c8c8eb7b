import { expect } from 'vitest';
import { faults, paleText } from './views-axe';
import { inTheme, overflow, smallTargets } from './views-stage';

/** What no view may say: a place that was not filled in, or a value that is none. */
const UNSAYABLE = /\{|undefined|NaN|null/;

/** Expects a view to be accessible as it stands, in light and in dark; nothing of it sticks out, is too small to press or went untold. */
export async function expectSound(root: HTMLElement, where = 'the view'): Promise<void> {
  await inTheme('light');
  expect(await faults(root), where).toEqual([]);
  await inTheme('dark');
  expect(await paleText(root), where).toEqual([]);
  expect(overflow(), where).toBe(0);
  expect(smallTargets(root), where).toEqual([]);
  expect(root.innerText, where).not.toMatch(UNSAYABLE);
}
