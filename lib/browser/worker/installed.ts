import { browser } from 'wxt/browser';

/** After an install the first-run page opens, once; after install or update, LinkedIn tabs already open get a doorman. */
export async function installed({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  const greeted = reason === 'install' && browser.tabs.create({ url: '/welcome.html' });
  await Promise.allSettled([greeted, bringDoormen()]);
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
