import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';
import { recordRemovals } from '../visits';

/** The page took our element away: remember how often, so that popup and panel can say it. */
export function removed({ times }: Extract<PageMessage, { type: 'removed' }>, { tabId }: PageSpeaker): Promise<void> {
  return recordRemovals(tabId, times, Date.now());
}
