import { browser } from 'wxt/browser';
import { LOCAL, logMonthOfKey, monthOfKey, SESSION } from '../keys';
import type { ShowMessage } from '../page-view';
import type { AskAgainMessage } from '../writing-view';
import { viewNow } from './view-now';

const CONCERNS: readonly string[] = [LOCAL.settings, LOCAL.choices, LOCAL.annotations];

/** Whether a change of storage changes what page coaches show. */
export function concernsPages(changed: Record<string, unknown>, area: string): boolean {
  const keys = Object.keys(changed);
  if (area === 'session') return keys.includes(SESSION.waiting);
  return (
    area === 'local' && keys.some((key) => CONCERNS.includes(key) || (monthOfKey(key) ?? logMonthOfKey(key)) !== null)
  );
}

/** Sends the present view to every open SSI page. Tabs without a coach don't hear it. */
export async function pushView(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/sales/ssi*' });
  if (tabs.length === 0) return;
  const message: ShowMessage = { type: 'show', view: await viewNow() };
  await send(message, tabs);
}

/** Whether a change of storage changes what writing coaches go by. */
export function concernsWriters(changed: Record<string, unknown>, area: string): boolean {
  return area === 'local' && LOCAL.settings in changed;
}

/** Lets the writing coaches on every open LinkedIn page ask again what they go by. */
export async function callWriters(): Promise<void> {
  const message: AskAgainMessage = { type: 'ask-again' };
  await send(message, await browser.tabs.query({ url: 'https://www.linkedin.com/*' }));
}

async function send(message: ShowMessage | AskAgainMessage, tabs: readonly { id?: number | undefined }[]) {
  const sent = tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message, { frameId: 0 }));
  await Promise.allSettled(sent);
}
