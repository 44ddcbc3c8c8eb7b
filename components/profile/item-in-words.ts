import type { Item } from '../../lib/profile/item';
import { ENOUGH } from '../../lib/profile/limits';
import type { ProfileRecord } from '../../lib/profile/record';
import { SEEN_ELSEWHERE } from '../../lib/profile/seen-elsewhere';
import type { Standing } from '../../lib/profile/standing';
import type { CoachSay } from '../../locales/coach';

/** How many it takes of an item; null where the number doesn't decide. */
function enoughOf(item: Item): number | null {
  return item in ENOUGH ? ENOUGH[item as keyof typeof ENOUGH] : null;
}

/** How much there is of an item, short: "3 of 5", "9", "at least 500", "96 characters"; empty where nothing was counted. */
export function amountInWords(item: Item, { items, measures }: ProfileRecord, say: CoachSay): string {
  const seen = items[item];
  if (seen?.is !== 'yes') return '';
  const text = item === 'headline' || item === 'about' ? measures[item] : undefined;
  if (text) return say.text('profileTab.characters', { n: say.number(text.length) });
  if (seen.count === undefined) return '';
  const n = say.number(seen.count);
  if (!seen.exact) return say.text('profileTab.atLeast', { n });
  const of = enoughOf(item);
  return of !== null && seen.count < of ? say.text('profileTab.outOf', { n, of }) : n;
}

/** Shown at the top of a profile, without a section of their own. */
const AT_TOP: readonly Item[] = ['photo', 'banner', 'headline', 'location', 'connections', 'verification'];

/** Where on a profile we look for an item. */
function placeOf(item: Item) {
  if (item === 'custom-address') return 'profileTab.at_address' as const;
  return AT_TOP.includes(item) ? ('profileTab.at_top' as const) : ('profileTab.at_section' as const);
}

/** Where and when an item was seen, and what keeps it from being in place, a sentence each. */
export function seenInWords(item: Item, standing: Standing, profile: ProfileRecord, say: CoachSay): string[] {
  const seen = profile.items[item];
  if (!seen) return [say.text(SEEN_ELSEWHERE.includes(item) ? 'profileTab.elsewhere' : 'profileTab.unseenWhy')];
  const values = { day: say.day(seen.day, 'long'), at: say.text(placeOf(item)) };
  const there = say.text(seen.is === 'yes' ? 'profileTab.thereOn' : 'profileTab.notThereOn', values);
  if (seen.is === 'no') return [there];
  if (standing === 'unknown') return [there, say.text(isBare(item, profile) ? 'profileTab.bare' : 'profileTab.partly')];
  const of = enoughOf(item);
  if (standing === 'missing' && of !== null && seen.count !== undefined)
    return [there, say.text('profileTab.fewCount', { n: say.number(seen.count), of })];
  return [there];
}

/** A role with which no description was seen: it may still stand where we don't look. */
function isBare(item: Item, { measures }: ProfileRecord): boolean {
  return item === 'current-role' && measures.role?.description === 0;
}
