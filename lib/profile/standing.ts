import { daysBetween } from '../score/day';
import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';
import { ABOUT_LEAST, ENOUGH, HEADLINE_LEAST, INDUSTRY_HOLDS } from './limits';

/** How an item stands: there as it should be, to be mended, or not known. */
export type Standing = 'have' | 'missing' | 'unknown';

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
  if (industryConfirmed === null || industryConfirmed > today) return 'unknown';
  return daysBetween(industryConfirmed, today) < INDUSTRY_HOLDS ? 'have' : 'unknown';
}

/**
 * How an item of a profile stands. The industry is unknown: no page shows it. So is a role without a description: one
 * that we don't see may stand where we don't look.
 */
export function standingOf(item: Item, profile: KnownProfile): Standing {
  const seen = profile.items[item];
  if (!seen) return 'unknown';
  if (seen.is === 'no') return 'missing';
  if (item in ENOUGH) return enough(seen, ENOUGH[item as keyof typeof ENOUGH]);
  const { headline, about, role } = profile.measures;
  if (item === 'headline') return judged(headline, (h) => !h.jobTitleOnly && h.length >= HEADLINE_LEAST);
  if (item === 'about') return judged(about, (a) => a.length >= ABOUT_LEAST);
  if (item === 'current-role') return role && role.description > 0 ? 'have' : 'unknown';
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
