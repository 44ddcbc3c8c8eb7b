import { profileAddress } from '../../linkedin/profile/address';
import { localIso } from '../../score/day';
import { noteOwnProfile } from '../account-store';
import type { PageMessage } from '../messages';
import type { PageSpeaker } from '../sender';
import { bring } from './bring';

/**
 * The member's own profile is open: note whose account is in use, and let the coach in; true once that is coming. Only
 * where the slug that was proven is the one in the tab's address: between the proof and this moment the tab may have
 * moved on to somebody else.
 */
export async function ownProfile(
  { slug }: Extract<PageMessage, { type: 'own-profile' }>,
  page: PageSpeaker,
): Promise<boolean> {
  if (profileAddress(page.url.pathname)?.slug !== slug) return false;
  await noteOwnProfile(slug, localIso(Date.now()));
  await bring('/profile-coach.js', page);
  return true;
}
