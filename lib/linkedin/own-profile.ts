import { profileAddress } from './profile/address';
import { detailsSight } from './profile/details';
import { ownerOf } from './profile/owner';
import type { Ownership, ProfileSight } from './profile/sight';
import { stageOf } from './profile/top-card';
import { profileSight } from './profile/whole';

/**
 * Whose profile stands on the page at `path` (`location.pathname`). After a navigation inside LinkedIn the address
 * changes before the page does: then it is `unproven`. Only looks: changes nothing, throws nothing.
 */
export function ownership(page: Document, path: string): Ownership {
  try {
    const address = profileAddress(path);
    return address ? ownerOf(page, stageOf(page), address) : 'unproven';
  } catch {
    return 'unproven';
  }
}

/**
 * What the page at `path` shows now of the member's own profile. Empty where it is not proven to be the member's:
 * nothing of anyone else is read. Only looks: changes nothing, throws nothing.
 */
export function readProfile(page: Document, path: string): ProfileSight {
  const nothing: ProfileSight = { items: {}, texts: { sections: {} } };
  try {
    const address = profileAddress(path);
    const stage = stageOf(page);
    if (!address || ownerOf(page, stage, address) !== 'own') return nothing;
    if (address.rest[0] !== 'details') return profileSight(page, stage, address);
    // Right after a navigation the profile itself may still stand where the list shall come.
    const [main] = stage.mains;
    return main && stage.tops.length === 0 ? { ...nothing, items: detailsSight(page, main, address) } : nothing;
  } catch {
    return nothing;
  }
}
