import { browser } from 'wxt/browser';
import { readSettings } from '../settings-store';

/** After an install the first-run page opens, once; after install or update, LinkedIn tabs already open get a doorman. */
export async function installed({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  await Promise.allSettled([reason === 'install' && greet(), bringDoormen()]);
}

/** Extensions loaded from a folder are "installed" at each start of the browser: who has answered is not asked again. */
async function greet(): Promise<void> {
  if ((await readSettings()).page === 'ask') await browser.tabs.create({ url: '/welcome.html' });
}

async function bringDoormen(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  const brought = tabs.map(
    ({ id: tabId }) =>
      tabId !== undefined &&
      browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/doorman.js'] }),
  );
  // A tab that shows an error page, or was put to sleep, refuses: it gets its doorman when it loads.
  await Promise.allSettled(brought);
}
