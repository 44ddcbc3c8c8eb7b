import { allText, attribute, inside, nearest } from '../looking';
import { linkedProfile } from './address';
import { at } from './at';
import type { Card } from './cards';
import { goesOnAfter } from './proof';
import type { ItemSight } from './sight';
import { isHidden, linesOf, outermost, shownInside, shownTexts } from './words';

/** The entries of a section, each once: an entry may hold others, and may stand there a second time out of sight. */
export function entriesIn(page: Document, place: Element): Element[] {
  const found = outermost(shownInside(page, [place], at.entry), at.entry);
  const keys = new Set<string>();
  return found.filter((entry) => {
    const key = attribute(entry, 'componentkey') ?? attribute(entry, 'id');
    if (!key?.startsWith('entity-collection-item-')) return true;
    return !keys.has(key) && Boolean(keys.add(key));
  });
}

/** How many entries a card shows; exact where it offers no more of them and the page has gone on after it. */
export function entriesSight(page: Document, cards: readonly Card[], card: Card): ItemSight | undefined {
  const count = entriesIn(page, card.element).length;
  if (count === 0) return undefined;
  return { is: 'yes', at: 'card', count, exact: isWhole(page, cards, card) };
}

/**
 * Whether a card shows all it has: no link to more, no words outside of `parts` that might be one more, and a later card
 * that has come. The pencil of its owner leads to the same list as "show all", but has no text.
 */
export function isWhole(page: Document, cards: readonly Card[], card: Card, parts: string = at.entry): boolean {
  const known = `${parts}, ${at.heading}, ${at.choice}, label`;
  const more = inside([card.element], at.details).some(
    (link) => linkedProfile(attribute(link, 'href'))?.rest.length === 2 && /\S/.test(allText(link)),
  );
  const stray = shownTexts(page, card.element).some(([, element]) => !nearest(element, known));
  const isHiding = inside([card.element], parts).some((part) => isHidden(page, part));
  return !more && !stray && !isHiding && inside([card.element], at.busy).length === 0 && goesOnAfter(cards, card.name);
}

/** What the entries of a section say, one a line, without what changes by itself or with the page's language: months, durations, counts. */
export function entriesText(page: Document, place: Element): string {
  return entriesIn(page, place)
    .map((entry) => linesOf(page, entry).map(lasting).filter(Boolean).join(' | '))
    .join('\n');
}

function lasting(line: string): string {
  const years = line.match(/\d{4}/g);
  return years && line.length < 60 ? years.join('-') : (line.split(' · ')[0] ?? '').trim();
}
