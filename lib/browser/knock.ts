import type { Box } from '../linkedin/box';
import type { Surface } from '../linkedin/surfaces';

/** What the doorman says: it stands on a surface, or a box got focus. */
export type Knock = { type: 'arrived'; surface: Surface } | { type: 'focused'; box: Box };

/** The browser's own object: the polyfill alone would weigh more than the doorman may. */
declare const chrome: {
  runtime?: {
    id?: string;
    sendMessage: (message: unknown) => Promise<unknown>;
    onMessage: { addListener: (hear: () => void) => void };
  };
};

/**
 * Tells the worker; `declined` is called where the member wants no coach there. Answers false once the extension was
 * updated or removed, so that the doorman can go home.
 */
export function knock(message: Knock, declined = () => {}): boolean {
  if (!chrome.runtime?.id) return false;
  const heard = (answer: unknown) => answer === false && declined();
  chrome.runtime.sendMessage(message).then(heard, () => {});
  return true;
}

/** Calls `hear` from now on whenever the worker says something on this page; the same `hear` is called once only. */
export function onNews(hear: () => void): void {
  if (chrome.runtime?.id) chrome.runtime.onMessage.addListener(hear);
}
