import type { Surface } from '../../linkedin/surfaces';
import { localIso } from '../../score/day';
import { type PageSpeaker, returnsToSsi } from '../sender';
import { cameFromSsi, recordVisit, tabArrived } from '../visits';
import { bring } from './bring';

/**
 * What is done where the doorman stands: the coach comes to the SSI page, to a profile what finds out whose it is; a
 * detour to the sign-in page is noticed.
 */
const ON_ARRIVAL: Record<Surface, (page: PageSpeaker) => Promise<void>> = {
  ssi: letIn,
  'sign-in': sentAway,
  profile: (page) => bring('/own-profile.js', page),
};

/** The doorman stands on a surface. */
export async function arrived(_: { type: 'arrived' }, page: PageSpeaker): Promise<void> {
  if (page.surface) await ON_ARRIVAL[page.surface](page);
}

async function letIn(page: PageSpeaker): Promise<void> {
  await Promise.all([tabArrived(page.tabId, Date.now()), bring('/page-coach.js', page)]);
}

async function sentAway({ tabId, url }: PageSpeaker): Promise<void> {
  const now = Date.now();
  if (!returnsToSsi(url) && !(await cameFromSsi(tabId, now))) return;
  await recordVisit(tabId, { outcome: 'signed-out', at: localIso(now), path: url.pathname.slice(0, 200) });
}
