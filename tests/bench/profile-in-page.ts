import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import type { Ownership } from '../../lib/linkedin/profile/sight';
import { batch, walk } from './batch';

/** What came of looking at this page, and the milliseconds of a look and of a walk, each the mean of a batch. */
export interface ProfileLooks {
  owner: Ownership;
  items: number;
  elements: number;
  read: number[];
  walk: number[];
}

/** Looks at the page and walks over it in turns, `turns` batches of each. */
export function look(turns: number, what: 'profile' | 'ownership'): ProfileLooks {
  const { pathname } = location;
  const sight = readProfile(document, pathname);
  const looks: ProfileLooks = {
    owner: ownership(document, pathname),
    items: Object.keys(sight.items).length,
    elements: walk(),
    read: [],
    walk: [],
  };
  const act = () => (what === 'profile' ? readProfile : ownership)(document, pathname);
  for (let turn = 0; turn < turns; turn += 1) {
    looks.read.push(batch(act));
    looks.walk.push(batch(walk));
  }
  return looks;
}
