import { browser } from 'wxt/browser';
import type { AskedTab } from '../../member/asked-tab';
import { SESSION } from '../keys';

/** How long the side panel has to come, ms. Later, it opens as the member left it. */
const COMING_MS = 5000;

/** Asks the side panel for one of its tabs, also where it is open already. */
export async function showTab({ tab }: { tab: AskedTab }): Promise<void> {
  const { session } = browser.storage;
  await session.set({ [SESSION.asked]: tab });
  setTimeout(() => void session.remove(SESSION.asked).catch(() => {}), COMING_MS);
}
