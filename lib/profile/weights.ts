import type { Item } from './item';

/**
 * What each item adds to a complete profile, 100 in all. The weights are ours: LinkedIn publishes none. The seven parts
 * of its own list have ten points each, what others advise shares the rest.
 */
export const WEIGHTS: Readonly<Record<Item, number>> = {
  photo: 10,
  banner: 4,
  headline: 6,
  location: 5,
  industry: 5,
  connections: 10,
  verification: 1,
  'custom-address': 1,
  'contact-link': 1,
  about: 7,
  featured: 4,
  'current-role': 10,
  'earlier-roles': 10,
  education: 10,
  skills: 10,
  recommendations: 4,
  projects: 1,
  languages: 1,
};

/**
 * LinkedIn's own list of a complete profile ("All-Star"), as three independent copies of it have it: seven parts, the
 * first of two items.
 */
export const ALL_STAR: readonly (readonly Item[])[] = [
  ['industry', 'location'],
  ['current-role'],
  ['earlier-roles'],
  ['education'],
  ['skills'],
  ['photo'],
  ['connections'],
];

/** Whether an item belongs to LinkedIn's own list. */
export function isAllStar(item: Item): boolean {
  return ALL_STAR.some((part) => part.includes(item));
}
