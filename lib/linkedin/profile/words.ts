import { around, inside, isLaidOut, isShown, nearest, runsOfText } from '../looking';

/** Hidden by attribute or by its own style: all that can be told of a page that is not laid out. */
const UNSTYLED = '[hidden], [style*="display:none"], [style*="display: none"]';
/** No word of the profile: controls, scripts, and what only a screen reader gets, since the same stands beside it. */
const UNSAID = 'button, script, style, template, noscript, code, select, textarea, svg, .visually-hidden';
/** What does not count when a card is asked whether it has come: a heading comes first. */
const SILENT = `${UNSAID}, ${UNSTYLED}, h1, h2, h3`;
const BLOCK = 'p, div, li, ul, ol, section, article, h1, h2, h3, h4, dt, dd, td, th, figure, header, footer';

/** Whether an element is kept from sight: by an attribute, by its own style or, on a rendered page, by any. */
export function isHidden(page: Document, element: Element): boolean {
  if (isLaidOut(element)) return false;
  return !isShown(page, element) || nearest(element, UNSTYLED) !== null;
}

/** The elements inside that match and are in sight. */
export function shownInside(page: Document, places: readonly Element[], selector: string): Element[] {
  return inside(places, selector).filter((element) => !isHidden(page, element));
}

/** Of elements that match a selector, those that stand in no other one. */
export function outermost(elements: readonly Element[], selector: string): Element[] {
  return elements.filter((element) => {
    const parent = around(element);
    return !parent || !nearest(parent, selector);
  });
}

/** The shown texts inside, each with the element it stands in, in the page's order; none of them blank. */
export function shownTexts(page: Document, place: Element): (readonly [text: string, element: Element])[] {
  const found: (readonly [string, Element])[] = [];
  for (const run of runsOfText(page, place)) if (/\S/.test(run[0]) && isWord(page, run[1])) found.push(run);
  return found;
}

/** Whether anything is said inside, besides its headings. Asks nothing of the layout. */
export function speaks(page: Document, place: Element): boolean {
  for (const [text, element] of runsOfText(page, place)) {
    if (/\S/.test(text) && !nearest(element, SILENT)) return true;
  }
  return false;
}

/** What is shown inside, line by line, each trimmed, none empty; no more than the first `most`. */
export function linesOf(page: Document, place: Element, most = Number.POSITIVE_INFINITY): string[] {
  const lines = textOf(page, place, most).split('\n');
  return lines.filter((line) => line !== '').slice(0, most);
}

/** What is shown inside as it was written: lines broken at blocks and at `br`, any other white space one blank, trimmed. Of more than `blocks` only the first ones. */
export function textOf(page: Document, place: Element, blocks = Number.POSITIVE_INFINITY): string {
  const breaks = inside([place], 'br');
  const walker = Document.prototype.createTreeWalker.call(page, place, NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | null = null;
  let begun = 0;
  let broken = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !isWord(page, parent)) continue;
    for (let next = breaks[broken]; next && precedes(next, node); next = breaks[broken]) {
      text += '\n';
      broken += 1;
    }
    const own = nearest(parent, BLOCK);
    if (own !== block && /\S/.test(node.data)) {
      begun += 1;
      if (begun > blocks) break;
      if (block) text += '\n';
      block = own;
    }
    text += node.data.replace(/\s+/g, ' ');
  }
  return text.replace(/ *\n */g, '\n').trim();
}

function isWord(page: Document, element: Element): boolean {
  return !nearest(element, UNSAID) && !isHidden(page, element);
}

/** Whether a node comes before another one in the page. */
export function precedes(node: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
