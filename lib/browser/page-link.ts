import { browser } from 'wxt/browser';
import type { AskAgainMessage } from './ask-again';
import type { PageMessage } from './messages';
import type { PageAnswer, PageView, ShowMessage } from './page-view';
import type { TakeFocusMessage } from './take-focus';

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
  listen(({ type, view }: Partial<ShowMessage>) => type === 'show' && view && show(view), signal);
}

/** Calls `ask` whenever the worker says that something a coach goes by has changed, until `signal` ends it. */
export function onAskAgain(ask: () => void, signal: AbortSignal): void {
  listen(({ type }: Partial<AskAgainMessage>) => type === 'ask-again' && ask(), signal);
}

/** Calls `take` whenever the member pressed the key that leads to the coach, until `signal` ends it. */
export function onTakeFocus(take: () => void, signal: AbortSignal): void {
  listen(({ type }: Partial<TakeFocusMessage>) => type === 'take-focus' && take(), signal);
}

function listen(hear: (message: object) => unknown, signal: AbortSignal): void {
  // It answers nothing: an answer of ours could be taken for the worker's.
  const listener = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null) hear(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(listener));
}
