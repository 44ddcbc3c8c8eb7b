import { localIso } from '../../score/day';
import { noteOwnProfile } from '../account-store';
import type { PageMessage } from '../messages';
import { pillComes } from '../pill-removals';
import type { PageSpeaker } from '../sender';
import { isAtProfile } from './at-profile';
import { bring } from './bring';

/**
 * The member's own profile is open: note whose account is in use, and let the coach in; true once that is coming. Only
 * where the slug that was proven is the one in the tab's address.
 */
export async function ownProfile(
  { slug }: Extract<PageMessage, { type: 'own-profile' }>,
  page: PageSpeaker,
): Promise<boolean> {
  if (!isAtProfile(slug, page)) return false;
  await noteOwnProfile(slug, localIso(Date.now()));
  await pillComes();
  await bring('/profile-coach.js', page);
  return true;
}
