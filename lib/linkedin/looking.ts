/**
 * Ways to look at a page that its own names cannot shadow: `<img name="querySelectorAll">` hides that method of the
 * document, `<form><input name="children">` hides the form's. So everything is asked of the prototypes. All of it only looks.
 */
type Getter<T> = (this: Node) => T;

interface Natives {
  parent: Getter<Element | null>;
  text: Getter<string | null>;
  root: Getter<Element | null>;
  firstElement: Getter<Element | null>;
}

let known: Natives | undefined;

function natives(): Natives {
  const getter = <T>(of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)?.get as Getter<T>;
  known ??= {
    parent: getter(Node.prototype, 'parentElement'),
    text: getter(Node.prototype, 'textContent'),
    root: getter(Document.prototype, 'documentElement'),
    firstElement: getter(Element.prototype, 'firstElementChild'),
  };
  return known;
}

/** By index: going through a browser's list by its iterator takes several times as long. */
function listed(found: ArrayLike<Element>): Element[] {
  const list: Element[] = [];
  for (let i = 0; i < found.length; i += 1) list.push(found[i] as Element);
  return list;
}

/** All elements of a document that match. */
export function inPage(page: Document, selector: string): Element[] {
  return listed(Document.prototype.querySelectorAll.call(page, selector));
}

/** All elements of a document with this tag: browsers keep that list, so it costs no search. */
export function tagged(page: Document, tag: string): Element[] {
  return listed(Document.prototype.getElementsByTagName.call(page, tag));
}

/** All elements inside these that match, in their order. */
export function inside(places: readonly Element[], selector: string): Element[] {
  const found = places.map((place) => listed(Element.prototype.querySelectorAll.call(place, selector)));
  return found.length === 1 && found[0] ? found[0] : found.flat();
}

/** The element itself or its nearest ancestor that matches. */
export function nearest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether an element matches. */
export function is(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element around a node. */
export function around(node: Node): Element | null {
  return natives().parent.call(node);
}

/** Whether an element holds the other one, or is it. */
export function holds(element: Element, other: Node): boolean {
  return Node.prototype.contains.call(element, other);
}

/** An attribute; null where there is none. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** All text inside, whether shown or not. */
export function allText(element: Element): string {
  return natives().text.call(element) ?? '';
}

/** Whether an element holds no other one. */
export function isChildless(element: Element): boolean {
  return natives().firstElement.call(element) === null;
}

/** The page's root element. */
export function rootOf(page: Document): Element | null {
  return natives().root.call(page) as Element | null;
}

/** What is never the page's own word: what a bar falls back to, what scripts and styles hold, what a control says. */
const UNSHOWN = 'progress, script, style, template, code, noscript, button, select, textarea, svg';

const UNSAID = `${UNSHOWN}, [hidden], [aria-hidden="true"]`;

/** Every run of text inside, with the element it stands in, in the page's order. Comments do not break a run. */
export function* runsOfText(page: Document, place: Element): Generator<readonly [text: string, element: Element]> {
  const walker = Document.prototype.createTreeWalker.call(page, place, NodeFilter.SHOW_TEXT);
  let text = '';
  let element: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent !== element) {
      if (element) yield [text, element];
      text = '';
      element = parent;
    }
    text += node.data;
  }
  if (element) yield [text, element];
}

/** What an element says: its text without what is {@link UNSHOWN} inside it or hidden by an attribute. */
export function said(page: Document, place: Element): string {
  // Most places hold nothing but their text: no walk is needed then.
  if (isChildless(place)) return allText(place);
  let text = '';
  for (const [run, element] of runsOfText(page, place)) if (!isUnsaid(element, place)) text += `${run} `;
  return text;
}

function isUnsaid(element: Element, within: Element): boolean {
  for (let up: Element | null = element; up && up !== within; up = around(up)) if (is(up, UNSAID)) return true;
  return false;
}

/** Whether an element's text counts as the page's word: shown, not kept from some readers, and none of the {@link UNSHOWN}. */
export function isSaid(page: Document, element: Element): boolean {
  return !nearest(element, UNSAID) && isVisible(page, element);
}

/** Whether the page shows an element. Where a document is not rendered, only attributes can tell. */
export function isShown(page: Document, element: Element): boolean {
  return !nearest(element, '[hidden]') && isVisible(page, element);
}

/** Whether an element has a box that styles let be seen. False for all of a document that is not rendered. */
export function isLaidOut(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

function isVisible(page: Document, element: Element): boolean {
  if (isLaidOut(element)) return true;
  const root = rootOf(page);
  return !root || !isLaidOut(root);
}
