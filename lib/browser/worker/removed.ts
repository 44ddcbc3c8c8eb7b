import { readAccounts } from '../account-store';
import type { PageMessage } from '../messages';
import { pillStaysAway } from '../pill-removals';
import { saltedHash } from '../salted-hash';
import type { PageSpeaker } from '../sender';
import { recordRemovals } from '../visits';
import { isAtProfile } from './at-profile';

/**
 * The page took our element away: remember how often, so that popup and panel can say it. On a profile it counts only of
 * one that was proven to be the member's own before, also while it is asked whose it is.
 */
export async function removed(
  { times, slug }: Extract<PageMessage, { type: 'removed' }>,
  page: PageSpeaker,
): Promise<void> {
  if (page.surface === 'ssi') return recordRemovals(page.tabId, times, Date.now());
  if (slug !== undefined && isAtProfile(slug, page) && (await wasProven(slug))) await pillStaysAway(times);
}

async function wasProven(slug: string): Promise<boolean> {
  const { bound, questions, salt } = await readAccounts();
  if (!salt) return false;
  const hash = await saltedHash(salt, slug);
  return bound.some((each) => each.hash === hash) || questions.some(({ of }) => of === hash);
}
