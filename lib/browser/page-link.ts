import { browser } from 'wxt/browser';
import type { PageMessage } from './messages';
import type { PageAnswer, PageView, ShowMessage } from './page-view';

/** Whether the extension that brought this script is still there: an update or removal cuts the link silently. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Tells the worker something; null where nobody answers (the extension is gone, the worker could not). */
export async function tell<Answer = PageAnswer>(message: PageMessage): Promise<Answer | null> {
  try {
    return ((await browser.runtime.sendMessage(message)) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Calls `show` with every view the worker sends, until `signal` ends it. */
export function onShow(show: (view: PageView) => void, signal: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    const { type, view } = (message ?? {}) as Partial<ShowMessage>;
    if (type === 'show' && view) show(view);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(listen));
}
