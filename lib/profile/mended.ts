import { FURTHER, type Further, furtherOf } from './further';
import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';
import { type Standing, standingOf } from './standing';

/** What a visit can find mended: an item, or a step further. */
export const MENDABLE: readonly (Item | Further)[] = [...ITEMS, ...FURTHER];

/** The local day on which a visit last found something mended, of what ever was. */
export type Mended = { readonly [I in Item | Further]?: string };

/**
 * What was mended, after a visit on `day`: what was to be mended when the day began, or as the day's first visit to see it
 * left it, and is in place now. Undone on the same day it is none. What was not known before is no work.
 */
export function mendedWith(mended: Mended, before: KnownProfile | null, now: KnownProfile, day: string): Mended {
  const days: { [I in Item | Further]?: string } = { ...mended };
  for (const each of MENDABLE) {
    if (before && stands(each, before) === 'missing' && stands(each, now) === 'have') days[each] = day;
    else if (days[each] === day) delete days[each];
  }
  return days;
}

function stands(each: Item | Further, known: KnownProfile): Standing {
  const step = FURTHER.find((step) => step === each);
  return step ? furtherOf(step, known) : standingOf(each as Item, known);
}
