import { daysBetween } from '../score/day';
import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';

/** How an item stands: there as it should be, to be mended, or not known. */
export type Standing = 'have' | 'missing' | 'unknown';

/**
 * How many it takes. Five skills and fifty connections are LinkedIn's own numbers for a complete profile, two earlier
 * roles as well; five recommendations are vendors' advice (Postiv AI).
 */
export const ENOUGH = { connections: 50, 'earlier-roles': 2, skills: 5, recommendations: 5 } as const;
/** Characters below which a headline hardly says anything: our rule of thumb. */
export const HEADLINE_LEAST = 40;
/** Characters below which an About ends before "see more" does: our rule of thumb, after trainers' lists. */
export const ABOUT_LEAST = 300;
/** The member's word on their industry holds for so many days: a year, our rule of thumb. */
export const INDUSTRY_HOLDS = 365;

const NOTHING: KnownProfile = { items: {}, measures: {} };

/** What decides besides the profile itself: the day on which the member confirmed their industry, and today. */
export interface Asked {
  industryConfirmed: string | null;
  today: string;
}

/** How each item stands. Null is a profile that was never seen. What wasn't seen, or only in part, is unknown. */
export function standingsOf(profile: KnownProfile | null, asked: Asked): Record<Item, Standing> {
  const of = (item: Item) => (item === 'industry' ? industry(asked) : standingOf(item, profile ?? NOTHING));
  return Object.fromEntries(ITEMS.map((item) => [item, of(item)])) as Record<Item, Standing>;
}

/** Never missing: the page does not show it, so we only know what the member said. */
function industry({ industryConfirmed, today }: Asked): Standing {
  return industryConfirmed !== null && daysBetween(industryConfirmed, today) < INDUSTRY_HOLDS ? 'have' : 'unknown';
}

/** How an item of a profile stands. The industry is unknown: no page shows it. */
export function standingOf(item: Item, profile: KnownProfile): Standing {
  const seen = profile.items[item];
  if (!seen) return 'unknown';
  if (seen.is === 'no') return 'missing';
  if (item in ENOUGH) return enough(seen, ENOUGH[item as keyof typeof ENOUGH]);
  const { headline, about, role } = profile.measures;
  if (item === 'headline') return judged(headline, (h) => !h.jobTitleOnly && h.length >= HEADLINE_LEAST);
  if (item === 'about') return judged(about, (a) => a.length >= ABOUT_LEAST);
  if (item === 'current-role') return judged(role, (r) => r.description > 0);
  return 'have';
}

function enough({ count, exact }: { count?: number; exact?: boolean }, least: number): Standing {
  if (count === undefined) return 'unknown';
  if (count >= least) return 'have';
  return exact ? 'missing' : 'unknown';
}

function judged<M>(measures: M | undefined, good: (measures: M) => boolean): Standing {
  if (!measures) return 'unknown';
  return good(measures) ? 'have' : 'missing';
}
