import { attribute, holds, inPage, inside, is, nearest, tagged } from '../looking';
import { at } from './at';
import { isHidden, outermost } from './words';

/** A card of the server-driven page with the key that names its member and its section. */
export interface KeyedCard {
  key: string;
  element: Element;
}

/** What stands on a page that may be a profile. */
export interface Stage {
  /** LinkedIn's own containers; nothing outside counts. */
  mains: Element[];
  /** Every keyed card in them that is not beside the profile, in the page's order. */
  keyed: KeyedCard[];
  /** The cards with the name: a page that stands still has one. */
  tops: Element[];
  /** What the keys of this profile's cards begin with; null on a classic page, or where there is no top card. */
  prefix: string | null;
}

const TOP = 'Topcard';

/** Looks for the containers, the keyed cards and the top card. */
export function stageOf(page: Document): Stage {
  const mains = containersOf(page);
  const keyed = keyedIn(page, mains);
  const tops = keyed.filter(({ key }) => key.endsWith(TOP));
  if (keyed.length > 0) {
    const prefix = tops.length === 1 ? (tops[0]?.key.slice(0, -TOP.length) ?? null) : null;
    return { mains, keyed, tops: tops.map((t) => t.element), prefix };
  }
  const classic = inside(mains, at.classicTop).map((mark) => nearest(mark, at.classicCard));
  const sections = [...new Set(classic)].filter((s): s is Element => s !== null && isCard(page, s));
  return { mains, keyed, tops: sections, prefix: null };
}

function containersOf(page: Document): Element[] {
  const named = tagged(page, 'main');
  const all = (named.length > 0 ? named : inPage(page, '[role="main"]')).filter((main) => !isHidden(page, main));
  return all.length < 2 ? all : all.filter((main) => !all.some((other) => other !== main && holds(other, main)));
}

/** A card may carry its key twice, on a wrapper and on its section: the outer one is taken. */
function keyedIn(page: Document, mains: readonly Element[]): KeyedCard[] {
  const found: KeyedCard[] = [];
  for (const element of outermost(inside(mains, at.card), at.card)) {
    const key = [attribute(element, 'componentkey'), attribute(element, 'id')].find((k) => k?.startsWith(at.cardKey));
    if (key && isCard(page, element)) found.push({ key, element });
  }
  return found;
}

function isCard(page: Document, element: Element): boolean {
  return !nearest(element, at.beside) && !is(element, at.beside) && !isHidden(page, element);
}
