import type { Item } from './item';

/** What the profile page itself never shows: LinkedIn keeps it in forms and in a window over the page. */
export const SEEN_ELSEWHERE: readonly Item[] = ['industry', 'contact-link'];
