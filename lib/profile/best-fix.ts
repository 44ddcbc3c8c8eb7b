import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';
import { type Asked, standingsOf } from './standing';
import { isAllStar, WEIGHTS } from './weights';

/** How an item is mended. */
export interface Fix {
  /** How long it takes, minutes: our estimate. */
  minutes: number;
  /** Where it is done on LinkedIn, opened on the member's click only; `/in/me/` is where to look if that has moved. */
  path: string;
  /** The coach's rule for it, where there is one. */
  rule: string | null;
}

const INTRO = '/in/me/edit/intro/';
const EXPERIENCE = '/in/me/details/experience/';

/** How each item is mended. The paths stand in public code; only `/in/me/` is sure. */
export const FIXES: Readonly<Record<Item, Fix>> = {
  photo: { minutes: 5, path: '/in/me/', rule: 'photo' },
  banner: { minutes: 10, path: '/in/me/', rule: 'banner' },
  headline: { minutes: 5, path: INTRO, rule: 'headline-promise' },
  location: { minutes: 2, path: INTRO, rule: null },
  industry: { minutes: 5, path: INTRO, rule: 'industry-right' },
  connections: { minutes: 5, path: '/mynetwork/', rule: 'reach-fifty-connections' },
  verification: { minutes: 10, path: '/in/me/', rule: 'verify' },
  'custom-address': { minutes: 5, path: '/public-profile/settings', rule: 'custom-address' },
  'contact-link': { minutes: 5, path: '/in/me/overlay/contact-info/', rule: 'contact-and-link' },
  about: { minutes: 5, path: '/in/me/edit/forms/summary/new/', rule: 'about-opening' },
  featured: { minutes: 10, path: '/in/me/details/featured/', rule: 'featured' },
  'current-role': { minutes: 5, path: EXPERIENCE, rule: 'current-role' },
  'earlier-roles': { minutes: 5, path: EXPERIENCE, rule: 'earlier-roles' },
  education: { minutes: 5, path: '/in/me/details/education/', rule: 'education' },
  skills: { minutes: 5, path: '/in/me/details/skills/', rule: 'skills-five' },
  recommendations: { minutes: 10, path: '/in/me/details/recommendations/', rule: 'ask-recommendation' },
  projects: { minutes: 10, path: '/in/me/details/projects/', rule: 'project-case' },
  languages: { minutes: 5, path: '/in/me/details/languages/', rule: null },
};

/**
 * The one thing most worth mending: of what is known to be missing, LinkedIn's own list first, then most points a
 * minute; the order of the page decides a tie. Null where nothing is known to be missing.
 */
export function bestFix(profile: KnownProfile | null, asked: Asked): Item | null {
  const standings = standingsOf(profile, asked);
  const worth = (item: Item) => (isAllStar(item) ? 1000 : 0) + WEIGHTS[item] / FIXES[item].minutes;
  const missing = ITEMS.filter((item) => standings[item] === 'missing');
  return missing.reduce<Item | null>((best, item) => (best && worth(best) >= worth(item) ? best : item), null);
}
