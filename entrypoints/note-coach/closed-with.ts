import { profileAddress } from '../../lib/linkedin/profile/address';
import type { Fingerprint } from '../../lib/writing/sameness';

/** What the last invitation of this page closed with, by its hashes, and to whose profile; in the isolated world, as long as the page lives. */
const world = globalThis as { closedWith?: { slug: string; runs: Fingerprint } };

/** What an earlier invitation to the member at this path closed with: cancelled and begun anew it is one note. Empty where there was none, or the path names nobody. */
export function closedWith(path: string): Fingerprint {
  const { slug, runs = [] } = world.closedWith ?? {};
  return slug !== undefined && slug === profileAddress(path)?.slug && Array.isArray(runs) ? runs : [];
}

/** An invitation at this path has closed with this note. */
export function closesWith(path: string, runs: Fingerprint): void {
  const slug = profileAddress(path)?.slug;
  if (slug) world.closedWith = { slug, runs };
}
