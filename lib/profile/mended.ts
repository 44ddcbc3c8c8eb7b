import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';
import { standingOf } from './standing';

/** The local day on which a visit last found an item mended, of the items that ever were. */
export type Mended = { readonly [I in Item]?: string };

/**
 * What was mended, after a visit on `day`: an item that was to be mended when the day began, or as the day's first visit
 * to see it left it, and is in place now. Undone on the same day it is none. What was not known before is no work.
 */
export function mendedWith(mended: Mended, before: KnownProfile | null, now: KnownProfile, day: string): Mended {
  const days: { [I in Item]?: string } = { ...mended };
  for (const item of ITEMS) {
    if (before && standingOf(item, before) === 'missing' && standingOf(item, now) === 'have') days[item] = day;
    else if (days[item] === day) delete days[item];
  }
  return days;
}
