import { dayOf, localIso } from '../../score/day';
import { keepReading } from '../history-store';
import type { PageMessage } from '../messages';
import type { PageAnswer } from '../page-view';
import type { PageSpeaker } from '../sender';
import { recordVisit } from '../visits';
import { viewNow } from './view-now';

/** How far a reading's moment may lie from the worker's clock, ms: our rule. A tab may wait two days to be looked at. */
const LATEST = 2 * 60_000;
const OLDEST = 48 * 60 * 60_000;

/** The page was read: keep it for the local day of its moment. A moment that can't be, or another source, is refused. */
export async function reading(
  { snapshot }: Extract<PageMessage, { type: 'reading' }>,
  { tabId, url }: PageSpeaker,
): Promise<PageAnswer> {
  if (snapshot.source !== 'page' || !isNear(snapshot.takenAt, Date.now())) return { view: await viewNow() };
  // Rejected: storage refuses even to let it wait.
  const lost = await keepReading(dayOf(snapshot.takenAt), snapshot).then(
    () => false,
    () => true,
  );
  const visit = { outcome: 'read' as const, at: localIso(Date.now()), path: url.pathname.slice(0, 200) };
  // The page waits for the view: the visit is written meanwhile.
  const [view] = await Promise.all([viewNow(), recordVisit(tabId, visit)]);
  return { view: { ...view, unsaved: view.unsaved || lost } };
}

function isNear(moment: string, now: number): boolean {
  const age = now - Date.parse(moment);
  return age >= -LATEST && age <= OLDEST;
}
