import { attribute, inside, is, nearest } from '../looking';
import { linkedProfile } from './address';
import { at } from './at';
import { entriesIn } from './entries';
import type { ItemSight } from './sight';
import { isFirstChosen } from './skills';
import { textOf } from './words';

/**
 * How many recommendations received a card shows: at least so many. The card also holds those that were given, so they
 * are counted only where it says which are shown: the first of its two filters or tabs is "received".
 */
export function recommendationsSight(page: Document, card: Element, slug: string): ItemSight | undefined {
  const count = received(page, card, slug).length;
  return count > 0 ? { is: 'yes', at: 'card', count, exact: false } : undefined;
}

/** How long each one is, since its words are another member's. */
export function recommendationsText(page: Document, card: Element, slug: string): string {
  return received(page, card, slug)
    .map((entry) => textOf(page, entry).length)
    .join('\n');
}

function received(page: Document, card: Element, slug: string): Element[] {
  const [first] = inside([card], at.panel);
  if (!isFirstChosen(card)) return [];
  return entriesIn(page, first ?? card).filter((entry) =>
    inside([entry], 'a[href*="/in/"]').some((link) => {
      const to = nearest(link, at.written) ? null : linkedProfile(attribute(link, 'href'));
      return to !== null && to.slug !== slug && !is(link, at.parts);
    }),
  );
}
