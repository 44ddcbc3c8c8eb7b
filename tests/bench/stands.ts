import type { Tab } from './chromium';

const SAID = 'bench: stands after ';

/**
 * Milliseconds from the navigation's start to the paint of the frame in which `text` stands in the document at
 * `address`, as a text of its own.
 */
export async function stands({ page }: Tab, address: string, text: string): Promise<number> {
  await page.addInitScript(watch, { text, said: SAID });
  const heard = page.waitForEvent('console', { predicate: (m) => m.text().startsWith(SAID), timeout: 15_000 });
  await page.goto(address);
  return Number((await heard).text().slice(SAID.length));
}

/** Runs in the document before anything else of it. */
function watch({ text, said }: { text: string; said: string }): void {
  const isThere = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim() === text) return true;
    return false;
  };
  new MutationObserver((_, observer) => {
    if (!isThere()) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message's turn comes after the frame in whose callback it was posted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => console.debug(said + performance.now());
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
