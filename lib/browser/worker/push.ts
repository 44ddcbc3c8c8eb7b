import { browser } from 'wxt/browser';
import { accountOfKey, LOCAL, SESSION } from '../keys';
import type { ShowMessage } from '../page-view';
import { viewNow } from './view-now';

const CONCERNS: readonly string[] = [LOCAL.settings, LOCAL.accounts, LOCAL.aside];

/** Whether a change of storage changes what page coaches show. */
export function concernsPages(changed: Record<string, unknown>, area: string): boolean {
  const keys = Object.keys(changed);
  if (area === 'session') return keys.includes(SESSION.waiting) || keys.includes(SESSION.accounts);
  return area === 'local' && keys.some((key) => CONCERNS.includes(key) || accountOfKey(key) !== null);
}

/** Sends the present view to every open SSI page. Tabs without a coach don't hear it. */
export async function pushView(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/sales/ssi*' });
  if (tabs.length === 0) return;
  const message: ShowMessage = { type: 'show', view: await viewNow() };
  const sent = tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message, { frameId: 0 }));
  await Promise.allSettled(sent);
}
