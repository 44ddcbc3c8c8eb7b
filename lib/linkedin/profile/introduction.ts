import { allText, around, attribute, holds, inside, is, nearest } from '../looking';
import { linkedinAddress, linkedProfile } from './address';
import { at } from './at';
import { countIn } from './counted';
import type { ItemSight } from './sight';
import { precedes, shownInside, textOf } from './words';

/** The name in a top card; the other parts are found from there. */
export function nameIn(page: Document, top: Element): Element | null {
  return shownInside(page, [top], at.name)[0] ?? null;
}

/** The link to the member's own contact details, beside the location. */
export function contactLinkIn(page: Document, top: Element, slug: string): Element | null {
  const links = shownInside(page, [top], at.contact);
  return links.find((link) => linkedProfile(attribute(link, 'href'))?.slug === slug) ?? null;
}

/**
 * The headline as the member wrote it; null where none is seen. It stands below the name and before the contact link,
 * once whole and once cut off.
 */
export function headlineIn(page: Document, top: Element, name: Element, contact: Element | null): string | null {
  const [classic] = shownInside(page, [top], at.headlineClassic);
  if (classic) return textOf(page, classic) || null;
  if (!contact) return null;
  const block = nameBlock(name, top, contact);
  const below = inside([top], 'p').filter(
    (p) => precedes(name, p) && precedes(p, contact) && !holds(block, p) && !holds(p, contact) && !nearest(p, 'a'),
  );
  const first = shownInside(page, [top], 'p').find((p) => below.includes(p) && textOf(page, p) !== '');
  if (!first || isRowOf(contact, first)) return null;
  const shown = textOf(page, first);
  const start = shown.replace(/(…|\.\.\.)$/, '').trim();
  return below.map((p) => wholeText(p)).find((text) => text.length > shown.length && text.startsWith(start)) ?? shown;
}

/** The part of the card with the name and what stands at its side: pronouns, badges. */
function nameBlock(name: Element, top: Element, contact: Element): Element {
  const link = nearest(name, 'a');
  const block = around(link ?? name);
  return block && block !== top && !holds(block, contact) && !is(block, 'section') ? block : (link ?? name);
}

/** Also a copy that is not shown at this width may be the whole of what is shown. */
function wholeText(p: Element): string {
  return allText(p).replace(/\s+/g, ' ').trim();
}

function isRowOf(contact: Element, p: Element): boolean {
  const row = rowOf(contact);
  return row !== null && holds(row, p);
}

/** The row with the location and the contact link: the nearest box around the link's own paragraph. */
function rowOf(contact: Element): Element | null {
  const own = nearest(contact, 'p, span');
  return own ? around(own) : around(contact);
}

/** Whether a location stands before the contact link. Nothing proves that there is none: it may stand in another row. */
export function locationIn(page: Document, top: Element, contact: Element): ItemSight | undefined {
  const row = rowOf(contact);
  if (!row || row === top) return undefined;
  const classic = shownInside(page, [row], at.locationClassic).some((place) => textOf(page, place) !== '');
  if (classic) return { is: 'yes', at: 'link' };
  const parts = shownInside(page, [row], 'p').filter(
    (p) => !holds(p, contact) && /[\p{L}\p{N}]/u.test(textOf(page, p)),
  );
  const before = parts.filter((p) => precedes(p, contact));
  return before.length > 0 ? { is: 'yes', at: 'link' } : undefined;
}

/** How many connections the member has, as far as the page says: from 500 on it says no more. */
export function connectionsIn(page: Document, top: Element): ItemSight | undefined {
  const counts = shownInside(page, [top], at.connections)
    .filter((link) => linkedinAddress(attribute(link, 'href') ?? '') !== null)
    .map((link) => countIn(textOf(page, link)));
  const [count] = counts;
  if (count === undefined || count === null || counts.some((other) => other !== count)) return undefined;
  if (count >= 500) return { is: 'yes', at: 'link', count: 500, exact: false };
  return { is: count > 0 ? 'yes' : 'no', at: 'link', count, exact: true };
}

/** Whether LinkedIn shows its badge for a verified member; an invitation to be verified says that it does not. */
export function verificationIn(
  page: Document,
  top: Element,
  name: Element,
  contact: Element | null,
): ItemSight | undefined {
  if (shownInside(page, [top], at.verifyYourself).length > 0) return { is: 'no', at: 'link' };
  const block = contact ? nameBlock(name, top, contact) : around(name);
  const badges = block ? shownInside(page, [block], at.verified) : [];
  return badges.some((badge) => !nearest(badge, 'a[href*="/verify"]')) ? { is: 'yes', at: 'id' } : undefined;
}

/** What LinkedIn hands out ends in letters and digits mixed (`sam-johnson-5429a0349`). One example seen, the rule is ours. */
const HANDED_OUT = /-(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,10}$/;
/** Digits only may be handed out or chosen: a year, a number of one's own. */
const UNCLEAR = /-\d{6,}$/;

/** Whether the member chose an address of their own. */
export function ownAddress(slug: string): ItemSight | undefined {
  if (HANDED_OUT.test(slug)) return { is: 'no', at: 'address' };
  return UNCLEAR.test(slug) ? undefined : { is: 'yes', at: 'address' };
}
