import { profileAddress } from '../../linkedin/profile/address';
import type { PageSpeaker } from '../sender';

/** Whether the tab's address is that of the profile with this slug: between a proof and its message the tab may have moved on to somebody else. */
export function isAtProfile(slug: string, { url }: PageSpeaker): boolean {
  return profileAddress(url.pathname)?.slug === slug;
}
