import { amissOf } from './amiss';
import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';
import { type Asked, standingsOf } from './standing';
import { isAllStar, WEIGHTS } from './weights';

/** How an item is mended. */
export interface Fix {
  /** How long it takes, minutes: our estimate; of what goes over weeks, what one go takes. */
  minutes: number;
  /** It takes several goes, days or weeks apart. */
  goes?: true;
  /** Where it is done on LinkedIn, opened on the member's click only. */
  path: string;
  /** Where to look if that has moved; null where the path is the profile itself. */
  fallback: string | null;
  /** The coach's rule for it, where there is one. */
  rule: string | null;
}

/** The profile itself: whoever opens it lands on their own. */
const PROFILE = '/in/me/';
const INTRO = '/in/me/edit/intro/';
const EXPERIENCE = '/in/me/details/experience/';

/** How each item is mended. The paths stand in public code; only `/in/me/` is sure. */
export const FIXES: Readonly<Record<Item, Fix>> = {
  photo: { minutes: 5, path: PROFILE, fallback: null, rule: 'photo' },
  banner: { minutes: 10, path: PROFILE, fallback: null, rule: 'banner' },
  headline: { minutes: 5, path: INTRO, fallback: PROFILE, rule: 'headline-promise' },
  location: { minutes: 2, path: INTRO, fallback: PROFILE, rule: null },
  industry: { minutes: 5, path: INTRO, fallback: PROFILE, rule: 'industry-right' },
  connections: { minutes: 5, goes: true, path: '/mynetwork/', fallback: '/feed/', rule: 'reach-fifty-connections' },
  verification: { minutes: 10, path: PROFILE, fallback: null, rule: 'verify' },
  'custom-address': { minutes: 5, path: '/public-profile/settings', fallback: PROFILE, rule: 'custom-address' },
  'contact-link': { minutes: 5, path: '/in/me/overlay/contact-info/', fallback: PROFILE, rule: 'contact-and-link' },
  about: { minutes: 5, path: '/in/me/edit/forms/summary/new/', fallback: PROFILE, rule: 'about-opening' },
  featured: { minutes: 10, path: '/in/me/details/featured/', fallback: PROFILE, rule: 'featured' },
  'current-role': { minutes: 5, path: EXPERIENCE, fallback: PROFILE, rule: 'current-role' },
  'earlier-roles': { minutes: 5, path: EXPERIENCE, fallback: PROFILE, rule: 'earlier-roles' },
  education: { minutes: 5, path: '/in/me/details/education/', fallback: PROFILE, rule: 'education' },
  skills: { minutes: 5, path: '/in/me/details/skills/', fallback: PROFILE, rule: 'skills-five' },
  recommendations: {
    minutes: 10,
    path: '/in/me/details/recommendations/',
    fallback: PROFILE,
    rule: 'ask-recommendation',
  },
  projects: { minutes: 10, path: '/in/me/details/projects/', fallback: PROFILE, rule: 'project-case' },
  languages: { minutes: 5, path: '/in/me/details/languages/', fallback: PROFILE, rule: null },
};

/**
 * The one thing most worth mending: of what is known to be missing, what can be done now before what takes weeks, then
 * LinkedIn's own list, then most points a minute; the order of the page decides a tie. Null where nothing is known to be
 * missing.
 */
export function bestFix(profile: KnownProfile | null, asked: Asked): Item | null {
  const standings = standingsOf(profile, asked);
  const worth = (item: Item) => {
    const { minutes, goes } = FIXES[item];
    return (goes ? 0 : 10_000) + (isAllStar(item) ? 1000 : 0) + WEIGHTS[item] / minutes;
  };
  const missing = ITEMS.filter((item) => standings[item] === 'missing');
  return missing.reduce<Item | null>((best, item) => (best && worth(best) >= worth(item) ? best : item), null);
}

/** The name of the text that says how an item is mended: a text that is only too short is made longer, not begun anew. */
export function fixText(item: Item, profile: KnownProfile | null) {
  const isShort = profile && amissOf(item, profile)?.is === 'short';
  if (isShort && (item === 'about' || item === 'headline')) return `item.${item}_longer` as const;
  return `item.${item}_fix` as const;
}
