import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';
import { showTab } from './show-tab';

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
    if (tab) showTab({ tab }).catch(() => {});
    return opening.then(
      () => ({ opened: true }),
      () => ({ opened: false }),
    );
  } catch {
    return Promise.resolve({ opened: false });
  }
}
