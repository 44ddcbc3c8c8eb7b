import type { Item } from './item';
import type { KnownProfile } from './known';

/** What the profile page itself never shows: LinkedIn keeps it in forms and in a window over the page. */
export const SEEN_ELSEWHERE: readonly Item[] = ['industry', 'contact-link'];

/** Of items that are unknown, those that the page may yet show as the member scrolls: what was seen is not among them. */
export function toScroll(unknown: readonly Item[], known: KnownProfile): Item[] {
  return unknown.filter((item) => !SEEN_ELSEWHERE.includes(item) && !known.items[item]);
}
