/** The browser's own object: the polyfill alone would weigh more than the rest of the script that asks. */
declare const chrome: { runtime?: { id?: string; sendMessage: (message: unknown) => Promise<unknown> } };

/**
 * Tells the worker that the profile with this slug is proven to be the member's own, so that its coach comes. Answers
 * false once the extension was updated or removed.
 */
export function tellOwn(slug: string): boolean {
  if (!chrome.runtime?.id) return false;
  chrome.runtime.sendMessage({ type: 'own-profile', slug }).catch(() => {});
  return true;
}
