import { allText, holds, inPage, inside, is, isChildless, nearest, tagged } from '../looking';
import { at } from './at';
import { type Card, type CardName, heightOf, rankOf } from './cards';
import { speaks } from './words';

/**
 * Whether a profile has no such card: proof that its owner left the section out, not that the page has yet to show it.
 * Either its place is there and empty, or it stands nowhere between a card that comes before it and one that comes
 * after it in every order known, and nothing between those two is still to be filled or might be that very card
 * under another name. Cards are mounted late and removed again while the member scrolls.
 */
export function isMissing(page: Document, cards: readonly Card[], name: CardName): boolean {
  const own = cards.filter((card) => card.name === name);
  if (own.length > 0) return own.every((card) => card.state === 'empty') && goesOnAfter(cards, name);
  if (!isInOrder(cards)) return false;
  const before = cards.findLast((card) => rankOf(card.name) < rankOf(name) && card.state !== 'waiting');
  const after = cards.find((card) => rankOf(card.name) > rankOf(name) && card.state === 'filled');
  return (
    before !== undefined &&
    after !== undefined &&
    isClearBetween(page, before.element, after.element, knownOf(page, cards))
  );
}

/** Whether a card that comes after this one in every order has come and says something. */
export function goesOnAfter(cards: readonly Card[], name: CardName): boolean {
  return cards.some((card) => rankOf(card.name) > rankOf(name) && card.state === 'filled');
}

function isInOrder(cards: readonly Card[]): boolean {
  return cards.every((card, i) => i === 0 || rankOf((cards[i - 1] as Card).name) <= rankOf(card.name));
}

/** The cards, and the owner's private ones: they have no name, but a link that only they have. */
function knownOf(page: Document, cards: readonly Card[]): Element[] {
  const own = inPage(page, at.private).map((link) => nearest(link, at.classicCard));
  return [...cards.map((card) => card.element), ...own.filter((card): card is Element => card !== null)];
}

/**
 * Whether between two elements, the second of which comes later, nothing stands but `known` ones and gaps: nothing that
 * waits for its content, and nothing that speaks without being known.
 */
export function isClearBetween(page: Document, first: Element, last: Element, known: readonly Element[]): boolean {
  const walker = elementsFrom(page, first);
  while (step(walker)) {
    while (isAround(walker.currentNode as Element, [...known, last])) walker.firstChild();
    if (walker.currentNode === last || holds(last, walker.currentNode)) return true;
    if (!isNothing(page, walker.currentNode as Element, known)) return false;
  }
  return false;
}

/** The same of everything after an element, within `place`. */
export function isClearAfter(page: Document, first: Element, place: Element): boolean {
  const walker = elementsFrom(page, first);
  while (step(walker) && holds(place, walker.currentNode)) {
    if (!isNothing(page, walker.currentNode as Element, [])) return false;
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

function isAround(element: Element, known: readonly Element[]): boolean {
  return known.some((one) => one !== element && holds(element, one));
}

/** Below this height (CSS px) a wordless box is a gap, not a place that waits for its content. */
const GAP = 24;

/**
 * Whether a part of the page is known or holds nothing at all. A skeleton is something, and so is a space kept free. A
 * box that takes no room holds nothing; where a page is not rendered, only markup can tell.
 */
function isNothing(page: Document, element: Element, known: readonly Element[]): boolean {
  if (is(element, at.nothing) || nearest(element, at.beside)) return true;
  if (is(element, at.busy) || inside([element], at.busy).length > 0) return false;
  if (known.includes(element)) return !isMute(page, element);
  // Words out of sight, a heading alone: something is there, or will be.
  if (/\S/.test(allText(element))) return false;
  if (isRendered(page)) return heightOf(element) <= GAP;
  return isChildless(element) && !is(element, '[style*="height"]');
}

/** A known card that has come to no words is still on its way, unless it is empty. */
function isMute(page: Document, element: Element): boolean {
  return !speaks(page, element) && !(isChildless(element) && heightOf(element) <= GAP);
}

function isRendered(page: Document): boolean {
  const [root] = tagged(page, 'html');
  return root !== undefined && heightOf(root) > 0;
}
