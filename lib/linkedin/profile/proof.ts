import { holds, inside, is, isChildless, nearest, tagged } from '../looking';
import { at } from './at';
import { type Card, type CardName, heightOf, rankOf } from './cards';
import { speaks } from './words';

/**
 * Whether a profile has no such card: proof that its owner left the section out, not that the page has yet to show it.
 * Either its place is there and empty, or it stands nowhere between a card that comes before it and one that comes
 * after it in every order known, and nothing between those two is still to be filled. Cards are mounted late and
 * removed again while the member scrolls.
 */
export function isMissing(page: Document, cards: readonly Card[], name: CardName): boolean {
  const own = cards.filter((card) => card.name === name);
  if (own.length > 0) return own.every((card) => card.state === 'empty') && goesOnAfter(cards, name);
  if (!isInOrder(cards)) return false;
  const before = cards.findLast((card) => rankOf(card.name) < rankOf(name) && card.state !== 'waiting');
  const after = cards.find((card) => rankOf(card.name) > rankOf(name) && card.state === 'filled');
  return before !== undefined && after !== undefined && isFilledBetween(page, cards, before.element, after.element);
}

/** Whether a card that comes after this one in every order has come and says something. */
export function goesOnAfter(cards: readonly Card[], name: CardName): boolean {
  return cards.some((card) => rankOf(card.name) > rankOf(name) && card.state === 'filled');
}

function isInOrder(cards: readonly Card[]): boolean {
  return cards.every((card, i) => i === 0 || rankOf((cards[i - 1] as Card).name) <= rankOf(card.name));
}

/** Whether everything between two elements, the second of which comes later, has come. */
export function isFilledBetween(page: Document, cards: readonly Card[], first: Element, last: Element): boolean {
  const walker = elementsFrom(page, first);
  while (step(walker)) {
    while (holdsACard(walker.currentNode as Element, cards)) walker.firstChild();
    if (walker.currentNode === last || holds(last, walker.currentNode)) return true;
    if (isWaiting(page, walker.currentNode as Element)) return false;
  }
  return false;
}

/** Whether everything after an element, within `place`, has come. */
export function isFilledAfter(page: Document, first: Element, place: Element): boolean {
  const walker = elementsFrom(page, first);
  while (step(walker) && holds(place, walker.currentNode)) {
    if (isWaiting(page, walker.currentNode as Element)) return false;
  }
  return true;
}

function elementsFrom(page: Document, first: Element): TreeWalker {
  const [root] = tagged(page, 'html');
  const walker = Document.prototype.createTreeWalker.call(page, root ?? first, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = first;
  return walker;
}

/** On to the next element that is not inside this one. */
function step(walker: TreeWalker): boolean {
  while (!walker.nextSibling()) if (!walker.parentNode()) return false;
  return true;
}

/** Whether an element is a wrapper around cards, or a shell with words: each of its parts is looked at by itself. */
function holdsACard(element: Element, cards: readonly Card[]): boolean {
  if (cards.some((card) => card.element !== element && holds(element, card.element))) return true;
  return is(element, at.shell) && !isChildless(element);
}

const NOTHING = 'hr, br, script, style, template, link, meta, [hidden]';
/** Below this height (CSS px) a wordless box is a gap, not a place that waits for its content. */
const GAP = 24;

/**
 * Whether a part of the page has a place but no words yet: a skeleton, a space kept free, or what says that it is at
 * work. A box that takes no room holds nothing; where a page is not rendered, only markup can tell.
 */
export function isWaiting(page: Document, element: Element): boolean {
  if (is(element, NOTHING) || is(element, at.divider) || nearest(element, at.beside)) return false;
  if (is(element, at.busy) || inside([element], at.busy).length > 0) return true;
  if (speaks(page, element)) return false;
  if (isRendered(page)) return heightOf(element) > GAP;
  return !isChildless(element) || is(element, '[style*="height"]');
}

function isRendered(page: Document): boolean {
  const [root] = tagged(page, 'html');
  return root !== undefined && heightOf(root) > 0;
}
