import type { Surface } from '../linkedin/surfaces';

/** The browser's own object: the polyfill alone would weigh more than the doorman may. */
declare const chrome: { runtime?: { id?: string; sendMessage: (message: unknown) => Promise<unknown> } };

/** The doorman's one message. Answers false once the extension was updated or removed, so that the doorman can go home. */
export function knock(surface: Surface): boolean {
  if (!chrome.runtime?.id) return false;
  chrome.runtime.sendMessage({ type: 'arrived', surface }).catch(() => {});
  return true;
}
