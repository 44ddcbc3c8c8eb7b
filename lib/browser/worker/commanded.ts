import { browser } from 'wxt/browser';
import { TO_COACH } from '../coach-key';
import type { TakeFocusMessage } from '../take-focus';

/** The member pressed a key of ours: the coaches in that tab are told. A tab without one does not hear it. */
export async function commanded(command: string, tab?: { id?: number | undefined }): Promise<void> {
  if (command !== TO_COACH || tab?.id === undefined) return;
  const message: TakeFocusMessage = { type: 'take-focus' };
  await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => {});
}
