import type { Item } from './item';
import type { KnownProfile } from './known';
import { ABOUT_LEAST, ENOUGH, HEADLINE_LEAST } from './limits';
import { standingOf } from './standing';

/** What keeps an item that was seen from being in place. Of the last three nobody can tell whether it is. */
export type Amiss =
  /** Fewer characters, or fewer of them, than it takes. */
  | { is: 'short' | 'few'; n: number; of: number }
  /** The headline reads like a job title and nothing more. */
  | { is: 'title' }
  /** The page shows the beginning of a list: there are `n` at least, and `of` would do. */
  | { is: 'list'; n: number; of: number }
  /** A role with which no description was seen: it may stand where we don't look. */
  | { is: 'bare' }
  /** A text or a list that was seen in part, and not counted. */
  | { is: 'part' };

/** What is amiss with an item; null where it is in place, was proven not to be there, or was not seen. */
export function amissOf(item: Item, known: KnownProfile): Amiss | null {
  const seen = known.items[item];
  const standing = standingOf(item, known);
  if (seen?.is !== 'yes' || standing === 'have') return null;
  const { headline, about, role } = known.measures;
  if (item in ENOUGH && seen.count !== undefined) {
    const of = ENOUGH[item as keyof typeof ENOUGH];
    return { is: standing === 'missing' ? 'few' : 'list', n: seen.count, of };
  }
  if (item === 'current-role' && role?.description === 0) return { is: 'bare' };
  if (standing === 'unknown') return { is: 'part' };
  if (item === 'about' && about) return { is: 'short', n: about.length, of: ABOUT_LEAST };
  if (headline?.jobTitleOnly) return { is: 'title' };
  return { is: 'short', n: headline?.length ?? 0, of: HEADLINE_LEAST };
}

/** Of items that are unknown, those that were seen: scrolling on tells no more of them. */
export function unsureOf(unknown: readonly Item[], known: KnownProfile): Item[] {
  return unknown.filter((item) => amissOf(item, known) !== null);
}
