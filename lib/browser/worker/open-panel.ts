import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';

/**
 * The member clicked for the side panel. Called in the same turn as the message came in: the browser forgets the click
 * at the first wait. Answers whether the panel opened.
 */
export function openPanel(
  _: Extract<PageMessage, { type: 'open-panel' }>,
  { tabId }: PageSpeaker,
): Promise<{ opened: boolean }> {
  try {
    return browser.sidePanel.open({ tabId }).then(
      () => ({ opened: true }),
      () => ({ opened: false }),
    );
  } catch {
    return Promise.resolve({ opened: false });
  }
}
