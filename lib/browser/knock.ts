import type { Box } from '../linkedin/box';
import type { Surface } from '../linkedin/surfaces';

/** What the doorman says: it stands on a surface, or a box got focus. */
export type Knock = { type: 'arrived'; surface: Surface } | { type: 'focused'; box: Box };

/** The browser's own object: the polyfill alone would weigh more than the doorman may. */
declare const chrome: { runtime?: { id?: string; sendMessage: (message: unknown) => Promise<unknown> } };

/** Tells the worker. Answers false once the extension was updated or removed, so that the doorman can go home. */
export function knock(message: Knock): boolean {
  if (!chrome.runtime?.id) return false;
  chrome.runtime.sendMessage(message).catch(() => {});
  return true;
}
