import type { ViewMessage } from '../../lib/browser/messages';
import type { Chromium } from './chromium';

/** What an extension's own page may use, as far as the benches do. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

/** Says something to the product's worker as one of its own pages would. */
export async function sayToWorker(browser: Chromium, message: ViewMessage): Promise<void> {
  await atDesk(browser, (m) => chrome.runtime.sendMessage(m), message);
}

/** Puts items into the product's storage. */
export async function store(browser: Chromium, items: Record<string, unknown>): Promise<void> {
  await atDesk(browser, (i) => chrome.storage.local.set(i), items);
}

/** Runs `fn(arg)` in a page of the extension's origin that runs none of its code. */
function atDesk<A>({ id, tab }: Chromium, fn: (arg: A) => unknown, arg: A): Promise<void> {
  return tab(async ({ page }) => {
    await page.goto(`chrome-extension://${id}/manifest.json`);
    await page.evaluate(fn as (arg: unknown) => unknown, arg);
  });
}
