import { noteLength } from '../writing/note-length';
import type { Moment } from './moment';
import { placesIn, usualLength } from './places';
import type { Role } from './role';
import type { Situation } from './situation';
import type { NoteLanguage, Template } from './template';
import { TEMPLATES } from './templates';

/** What the member said of the person they write to. Null: not said. */
export interface Wish {
  noticed: Situation;
  role: Role | null;
  moment: Moment | null;
  language: NoteLanguage;
  /** The dialog's limit in UTF-16 units; one that is no positive number is taken for the usual one. */
  limit: number;
}

/** So many templates are offered: enough to choose, few enough to read. Source: the project's plan. */
export const OFFERED = 3;

/**
 * The three best templates for a wish, best first; always of what was noticed, since another situation's would claim what
 * did not happen. Ranked by, in this order: it fits the limit when filled in with answers of the usual length; it is for
 * this role; for this moment; it is worth a note; it has fewer places to fill in; its place in the list. Stable.
 */
export function bestTemplates(wish: Wish): readonly Template[] {
  return TEMPLATES.filter(({ situation }) => situation === wish.noticed)
    .map((template) => ({ template, rank: rank(template, wish) }))
    .sort((a, b) => a.rank.reduce((order, value, i) => order || (b.rank[i] ?? 0) - value, 0))
    .slice(0, OFFERED)
    .map(({ template }) => template);
}

/** The values by which a template is ranked, weightiest first; more is better. */
function rank({ roles, moments, worth, texts }: Template, wish: Wish): readonly number[] {
  const text = texts[wish.language];
  const over = Math.max(0, usualLength(text) - noteLength('', wish.limit).limit);
  return [-over, suits(roles, wish.role), suits(moments, wish.moment), worth === 'A' ? 1 : 0, -placesIn(text).length];
}

/** 2 named; 1 for anyone; 0 for some, while nothing was said; -1 for others. */
function suits<T>(named: readonly T[], asked: T | null): number {
  if (named.length === 0) return 1;
  if (asked === null) return 0;
  return named.includes(asked) ? 2 : -1;
}

/** Why a template is offered: besides what was noticed, it is made for the role, for the moment, or for both. */
export const OFFER_REASONS = ['situation', 'role', 'moment', 'role-and-moment'] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** The reason to offer a template for a wish. */
export function offerReason(
  { roles, moments }: Template,
  { role, moment }: Pick<Wish, 'role' | 'moment'>,
): OfferReason {
  const forRole = role !== null && roles.includes(role);
  const forMoment = moment !== null && moments.includes(moment);
  if (forRole && forMoment) return 'role-and-moment';
  return forRole ? 'role' : forMoment ? 'moment' : 'situation';
}
