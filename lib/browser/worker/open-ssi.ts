import { browser } from 'wxt/browser';
import { tabArrived } from '../visits';

/** The member clicked for the SSI page: open it in a tab, and remember which, to notice a detour to the sign-in page. */
export async function openSsi(): Promise<void> {
  const { id } = await browser.tabs.create({ url: 'https://www.linkedin.com/sales/ssi' });
  if (id !== undefined) await tabArrived(id, Date.now());
}
