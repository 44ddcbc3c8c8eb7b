import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import type { Ownership } from '../../lib/linkedin/profile/sight';
import { inTurns, type Turns } from './batch';

/** What came of looking at this page, and how long it took. */
export interface ProfileLooks extends Turns {
  owner: Ownership;
  items: number;
}

/** Looks at the page and walks over it in turns, `turns` batches of each. */
export function look(turns: number, what: 'profile' | 'ownership'): ProfileLooks {
  const { pathname } = location;
  const { items } = readProfile(document, pathname);
  const owner = ownership(document, pathname);
  const act = () => (what === 'profile' ? readProfile : ownership)(document, pathname);
  return { owner, items: Object.keys(items).length, ...inTurns(act, turns) };
}
