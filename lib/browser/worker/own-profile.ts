import { profileAddress } from '../../linkedin/profile/address';
import { localIso } from '../../score/day';
import { noteOwnProfile } from '../account-store';
import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';
import { bring } from './bring';

/** What a script on the member's own profile is told: the salt for its hashes; nothing while it is not known whose profile it is. */
export interface ProfileAnswer {
  salt: string;
}

/**
 * The member's own profile is open: note whose account is in use, and let the coach in. Only where the slug that was proven is the one in the
 * tab's address: between the proof and this moment the tab may have moved on to somebody else.
 */
export async function ownProfile(
  { slug }: Extract<PageMessage, { type: 'own-profile' }>,
  page: PageSpeaker,
): Promise<ProfileAnswer | null> {
  if (profileAddress(page.url.pathname)?.slug !== slug) return null;
  const { accounts, hash } = await noteOwnProfile(slug, localIso(Date.now()));
  await bring('/profile-coach.js', page);
  return accounts.bound.some((each) => each.hash === hash) ? { salt: accounts.salt } : null;
}
