import { browser } from 'wxt/browser';
import type { AskAgainMessage } from '../ask-again';
import { accountOfKey, keyOf, LOCAL, SESSION } from '../keys';
import type { ShowMessage } from '../page-view';
import { viewNow } from './view-now';

const CONCERNS: readonly string[] = [LOCAL.settings, LOCAL.accounts, LOCAL.aside];

/** Whether a change of storage changes what page coaches show. */
export function concernsPages(changed: Record<string, unknown>, area: string): boolean {
  const keys = Object.keys(changed);
  if (area === 'session') return keys.includes(SESSION.waiting) || keys.includes(SESSION.accounts);
  return area === 'local' && keys.some((key) => CONCERNS.includes(key) || accountOfKey(key) !== null);
}

/**
 * Where coaches stand that go by what a change of storage changed, as a pattern of addresses: those of boxes are on any
 * page. Null where it concerns none of them. What the coach on the own profile reported itself is no news to it.
 */
export function coachesToAsk(changed: Record<string, unknown>, area: string): string | null {
  if (area !== 'local') return null;
  if (LOCAL.settings in changed) return 'https://www.linkedin.com/*';
  const own = (key: string) => key === LOCAL.accounts || key.startsWith(keyOf.choices(''));
  return Object.keys(changed).some(own) ? 'https://www.linkedin.com/in/*' : null;
}

/** Has every coach at such addresses ask anew. Whose profile a tab shows is not known here, so nothing is told. */
export async function askAgain(url: string): Promise<void> {
  const message: AskAgainMessage = { type: 'ask-again' };
  await sendTo(url, async () => message);
}

/** Sends the present view to every open SSI page. */
export async function pushView(): Promise<void> {
  await sendTo(
    'https://www.linkedin.com/sales/ssi*',
    async (): Promise<ShowMessage> => ({ type: 'show', view: await viewNow() }),
  );
}

/** Sends a message, made only if there is somebody to hear it, to all tabs at an address. Tabs without a coach don't hear it. */
async function sendTo(url: string, make: () => Promise<ShowMessage | AskAgainMessage>): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  if (tabs.length === 0) return;
  const message = await make();
  const sent = tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message, { frameId: 0 }));
  await Promise.allSettled(sent);
}
