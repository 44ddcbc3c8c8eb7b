import { localIso } from '../../score/day';
import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';
import { recordVisit } from '../visits';

/** The page was not read: remember why, and no number. */
export function notRead(
  { outcome, hint }: Extract<PageMessage, { type: 'not-read' }>,
  { tabId, url }: PageSpeaker,
): Promise<void> {
  const why = hint ? { outcome, hint } : { outcome };
  return recordVisit(tabId, { ...why, at: localIso(Date.now()), path: url.pathname.slice(0, 200) });
}
