import { attribute, inside } from '../looking';
import { webAddress } from './address';
import { at } from './at';
import type { ItemSight } from './sight';
import { outermost, shownInside, textOf } from './words';

/** How many pieces of work are shown under Featured: at least so many, since it shows them a few at a time. */
export function featuredSight(page: Document, card: Element): ItemSight | undefined {
  const count = pieces(page, card).length;
  return count > 0 ? { is: 'yes', at: 'card', count, exact: false } : undefined;
}

/** Where the pieces lead, one a line: their counts of likes are not the member's doing. */
export function featuredText(page: Document, card: Element): string {
  return pieces(page, card)
    .map(([key]) => key)
    .join('\n');
}

function pieces(page: Document, card: Element): [key: string, element: Element][] {
  const keyed = shownInside(page, [card], at.featured);
  const found = keyed.length > 0 ? keyed : outermost(shownInside(page, [card], at.featuredClassic), at.featuredClassic);
  const pieces = new Map<string, Element>();
  for (const element of found) {
    const key = attribute(element, 'componentkey') ?? attribute(element, 'id') ?? linkOf(element);
    if (key && (keyed.length > 0 || textOf(page, element) !== '')) pieces.set(key, element);
  }
  return [...pieces];
}

function linkOf(piece: Element): string | null {
  const [link] = inside([piece], 'a[href]');
  const href = link && attribute(link, 'href');
  const url = href ? webAddress(href) : null;
  return url && url.origin + url.pathname;
}
