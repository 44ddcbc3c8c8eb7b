import { allText, around, attribute, holds, inside, is, nearest } from '../looking';
import { linkedinAddress, linkedProfile } from './address';
import { at } from './at';
import { countIn } from './counted';
import type { ItemSight } from './sight';
import { isHidden, precedes, shownInside, shownTexts, textOf } from './words';

/** The name in a top card; the other parts are found from there. */
export function nameIn(page: Document, top: Element): Element | null {
  return shownInside(page, [top], at.name)[0] ?? null;
}

/** The link to the member's own contact details, beside the location. */
export function contactLinkIn(page: Document, top: Element, slug: string): Element | null {
  const links = shownInside(page, [top], at.contact);
  return links.find((link) => linkedProfile(attribute(link, 'href'))?.slug === slug) ?? null;
}

/** A headline and where it stands. */
export interface Headline {
  text: string;
  place: Element;
}

/**
 * The headline as the member wrote it; null where none is seen. It stands below the name and before the contact link,
 * once whole and once cut off.
 */
export function headlineIn(page: Document, top: Element, name: Element, contact: Element | null): Headline | null {
  const [classic] = shownInside(page, [top], at.headlineClassic);
  if (classic) return headline(textOf(page, classic), classic);
  if (!contact) return null;
  const beside = nameBlock(name, contact);
  const row = rowOf(contact, name);
  const below = inside([top], 'p').filter(
    (p) =>
      precedes(name, p) && precedes(p, contact) && !holds(beside, p) && !(row && holds(row, p)) && !nearest(p, 'a'),
  );
  for (const place of below) {
    const text = isHidden(page, place) ? '' : textOf(page, place);
    if (text !== '' && !BESIDE_NAME.test(text)) return headline(wholeOf(text, below), place);
  }
  return null;
}

/** Pronouns and degrees ("she/her", "· 1st") may stand below the name too; a headline never begins or looks like that. */
const BESIDE_NAME = /^[·•(]|^\p{L}{1,9}(\/\p{L}{1,9}){1,2}$/u;

function headline(text: string, place: Element): Headline | null {
  return text === '' ? null : { text, place };
}

const CUT = /(…|\.\.\.)$/;

/** The whole of a text that may be cut off: a copy that is not shown at this width may hold it. */
function wholeOf(shown: string, copies: readonly Element[]): string {
  const start = shown.replace(CUT, '').trim();
  const texts = copies.map((p) => allText(p).replace(/\s+/g, ' ').trim()).filter((text) => !CUT.test(text));
  return texts.find((text) => text.length > shown.length && text.startsWith(start)) ?? shown;
}

/** The part of the card with the name and what stands at its side: pronouns, badges. */
function nameBlock(name: Element, contact: Element | null): Element {
  const link = nearest(name, 'a') ?? name;
  const block = around(link);
  return block && !(contact && holds(block, contact)) && !is(block, 'section') ? block : link;
}

/** The row of the contact link: the nearest box that says more than the link does. Null where that holds the name already. */
function rowOf(contact: Element, name: Element): Element | null {
  const words = (element: Element) => allText(element).trim();
  let row = around(contact);
  while (row && words(row) === words(contact)) row = around(row);
  return row && !holds(row, name) ? row : null;
}

/** Whether a location stands before the contact link. Nothing proves that there is none: it may stand in another row. */
export function locationIn(page: Document, contact: Element, name: Element, headline: Headline): ItemSight | undefined {
  const row = rowOf(contact, name);
  if (!row || holds(row, headline.place)) return undefined;
  const before = shownTexts(page, row).filter(
    ([text, element]) => precedes(element, contact) && /[\p{L}\p{N}]/u.test(text),
  );
  return before.some(([, element]) => !holds(element, contact)) ? { is: 'yes', at: 'link' } : undefined;
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
  const badges = shownInside(page, [nameBlock(name, contact)], at.verified);
  return badges.some((badge) => isBeside(badge, name)) ? { is: 'yes', at: 'id' } : undefined;
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

/** A badge stands in no link, or in that of the name: the invitation to be verified has a drawing of it too. */
function isBeside(badge: Element, name: Element): boolean {
  const link = nearest(badge, 'a');
  return link === null || holds(link, name);
}
