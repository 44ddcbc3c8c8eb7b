import { type Amiss, amissOf } from '../../lib/profile/amiss';
import type { Item } from '../../lib/profile/item';
import type { ProfileRecord, SeenItem } from '../../lib/profile/record';
import { SEEN_ELSEWHERE } from '../../lib/profile/seen-elsewhere';
import type { Standing } from '../../lib/profile/standing';
import type { CoachSay } from '../../locales/coach';
import { amissInWords } from '../amiss-in-words';

/** Items of which there can be several, and what there are several of has a name. */
const COUNTED = [
  'connections',
  'featured',
  'earlier-roles',
  'education',
  'skills',
  'recommendations',
  'projects',
  'languages',
] as const satisfies readonly Item[];
type Counted = (typeof COUNTED)[number];

/** Those whose own name does not say what is counted: nobody has three educations. */
const OTHERWISE: readonly Item[] = ['featured', 'education'];

/**
 * How much there is of an item, or what is wrong with it, short: "3 of 5", "9", "1 school", "at least 500",
 * "96 characters"; empty where nothing was counted.
 */
export function amountInWords(item: Item, profile: ProfileRecord, say: CoachSay): string {
  const { items, measures } = profile;
  const [seen, amiss] = [items[item], amissOf(item, profile)];
  if (amiss && TOLD.includes(amiss.is)) return amissInWords(item, profile, say);
  if (seen?.is !== 'yes') return '';
  const text = item === 'headline' || item === 'about' ? measures[item] : undefined;
  if (text) return say.text('profileTab.characters', { n: say.number(text.length) });
  if (seen.count === undefined) return '';
  return countOf(item, seen, say, OTHERWISE.includes(item));
}

/** How many there are of an item, on request with the name of what is counted: "9", "at least 500 connections". */
function countOf(item: Item, { count = 0, exact }: SeenItem, say: CoachSay, named: boolean): string {
  const n = named && isCounted(item) ? say.count(`profileTab.count_${item}`, count) : say.number(count);
  return exact ? n : say.text('profileTab.atLeast', { n });
}

function isCounted(item: Item): item is Counted {
  return (COUNTED as readonly Item[]).includes(item);
}

/** What is known to be wrong: short enough for the line itself. */
const TOLD: readonly Amiss['is'][] = ['short', 'few', 'title'];

/** Shown at the top of a profile, without a section of their own. */
const AT_TOP: readonly Item[] = ['photo', 'banner', 'headline', 'location', 'connections', 'verification'];

/** Where on a profile we look for an item. */
function placeOf(item: Item) {
  if (item === 'custom-address') return 'profileTab.at_address' as const;
  return AT_TOP.includes(item) ? ('profileTab.at_top' as const) : ('profileTab.at_section' as const);
}

/** Where and when an item was seen, how many there were, and what keeps it from being in place, a sentence each. */
export function seenInWords(item: Item, standing: Standing, profile: ProfileRecord, say: CoachSay): string[] {
  const seen = profile.items[item];
  if (!seen) return [say.text(SEEN_ELSEWHERE.includes(item) ? 'profileTab.elsewhere' : 'profileTab.unseenWhy')];
  const values = { day: say.day(seen.day, 'long'), at: say.text(placeOf(item)) };
  const there = say.text(seen.is === 'yes' ? 'profileTab.thereOn' : 'profileTab.notThereOn', values);
  const amiss = amissOf(item, profile);
  if (seen.is === 'yes' && seen.count !== undefined && isCounted(item)) {
    const what = countOf(item, seen, say, true);
    if (amiss?.is === 'few') return [there, say.text('profileTab.fewCount', { what, of: say.number(amiss.of) })];
    if (amiss?.is === 'list') return [there, say.text('profileTab.listCount', { what, of: say.number(amiss.of) })];
    if (!amiss) return [there, say.text('profileTab.counted', { what })];
  }
  return standing === 'unknown' && amiss ? [there, amissInWords(item, profile, say)] : [there];
}
