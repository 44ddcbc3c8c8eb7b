import { expect } from './browser';
import type { Session } from './session';

/** A page at a profile's address, with nothing on it to read. */
const PAGE = '<!doctype html><html lang="en"><title>Profile</title><main></main></html>';

/** Opens the profile with this slug and says there what a script of ours says once it is proven to be the member's own. */
export async function opensOwnProfile(session: Session, slug: string): Promise<void> {
  const path = `/in/${encodeURIComponent(slug)}`;
  session.serve({ [path]: PAGE });
  const page = await session.linkedin(path);
  const world = await session.coach(page);
  const message = JSON.stringify({ type: 'own-profile', slug: slug.toLowerCase() });
  // Our world of a page is there a moment after the page.
  await expect.poll(() => world.run(`return chrome.runtime.sendMessage(${message})`)).toBe(true);
  await page.close();
}
