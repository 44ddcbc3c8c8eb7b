/** The browser's own object: the polyfill alone would weigh more than the rest of the script that asks. */
declare const chrome: { runtime?: { id?: string; sendMessage: (message: unknown) => Promise<unknown> } };

/**
 * Tells the worker that the profile with this slug is proven to be the member's own. `coming`: so is its coach;
 * `not-yet`: the worker still sees another address, or did not answer; `gone`: the extension was updated or removed.
 */
export async function tellOwn(slug: string): Promise<'coming' | 'not-yet' | 'gone'> {
  if (!chrome.runtime?.id) return 'gone';
  const answer = await chrome.runtime.sendMessage({ type: 'own-profile', slug }).catch(() => null);
  return answer === true ? 'coming' : 'not-yet';
}
