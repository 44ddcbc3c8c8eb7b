import { browser } from 'wxt/browser';
import type { Surface } from '../../linkedin/surfaces';
import { localIso } from '../../score/day';
import { type PageSpeaker, returnsToSsi } from '../sender';
import { cameFromSsi, recordVisit, tabArrived } from '../visits';

/** What is done where the doorman stands: the coach comes to the SSI page; a detour to the sign-in page is noticed. */
const ON_ARRIVAL: Record<Surface, (page: PageSpeaker) => Promise<void>> = {
  ssi: letIn,
  'sign-in': sentAway,
  profile: async () => {},
};

/** The doorman stands on a surface. */
export function arrived(_: { type: 'arrived' }, page: PageSpeaker): Promise<void> {
  return ON_ARRIVAL[page.surface](page);
}

async function letIn({ tabId, documentId }: PageSpeaker): Promise<void> {
  // The document's own id where there is one: a frame may hold another document by the time the script comes.
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  const coming = browser.scripting.executeScript({ target, files: ['/page-coach.js'] });
  await Promise.all([tabArrived(tabId, Date.now()), coming]);
}

async function sentAway({ tabId, url }: PageSpeaker): Promise<void> {
  const now = Date.now();
  if (!returnsToSsi(url) && !(await cameFromSsi(tabId, now))) return;
  await recordVisit(tabId, { outcome: 'signed-out', at: localIso(now), path: url.pathname.slice(0, 200) });
}
