import { browser } from 'wxt/browser';
import { SESSION } from '../keys';
import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';

/** How long the side panel has to come, ms. Later, it opens as the member left it. */
const COMING_MS = 5000;

/**
 * The member clicked for the side panel. Called in the same turn as the message came in: the browser forgets the click
 * at the first wait. Answers whether the panel opened.
 */
export function openPanel(
  { tab }: Extract<PageMessage, { type: 'open-panel' }>,
  { tabId }: PageSpeaker,
): Promise<{ opened: boolean }> {
  try {
    const opening = browser.sidePanel.open({ tabId });
    if (tab) void askFor(tab).catch(() => {});
    return opening.then(
      () => ({ opened: true }),
      () => ({ opened: false }),
    );
  } catch {
    return Promise.resolve({ opened: false });
  }
}

/** Asks the side panel for one of its tabs, also where it is open already. */
async function askFor(tab: string): Promise<void> {
  const { session } = browser.storage;
  await session.set({ [SESSION.asked]: tab });
  setTimeout(() => void session.remove(SESSION.asked).catch(() => {}), COMING_MS);
}
