import type { Item } from './item';

/** What the profile page itself never shows: LinkedIn keeps it in forms and in a window over the page. */
export const SEEN_ELSEWHERE: readonly Item[] = ['industry', 'contact-link'];

/** Of items that were not seen, or not in full, those that the page may yet show as the member scrolls. */
export function toScroll(unknown: readonly Item[]): Item[] {
  return unknown.filter((item) => !SEEN_ELSEWHERE.includes(item));
}
