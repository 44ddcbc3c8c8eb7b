import type { Dice } from './dice';

/** A change of a page, made in place. */
export type Mutation = (page: Document, d: Dice) => void;

/** The texts inside a page's container. */
export function textsIn(page: Document): Text[] {
  const main = page.querySelector('main');
  const walker = main && page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker?.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Puts an element around another one. */
export function wrapIn(wrapper: Element, element: Element | null): void {
  element?.replaceWith(wrapper);
  if (element) wrapper.append(element);
}

/** Puts an element around the page's container, which may say that it is the container. */
export const wrapMain: Mutation = (page, d) => {
  const main = page.querySelector('main');
  const wrapper = page.createElement('div');
  if (main && d.chance(0.5)) wrapper.setAttribute('role', 'main');
  wrapIn(wrapper, main);
};

/** Comments with numbers anywhere in the container. */
export const comments: Mutation = (page, d) => {
  for (const element of page.querySelectorAll('main *')) if (d.chance(0.2)) element.prepend(page.createComment('17'));
};

/** Marks that nobody sees, before or after texts. */
export const marks =
  (texts: (page: Document) => Text[]): Mutation =>
  (page, d) => {
    const mark = d.pick(['\u200e', '\u200f', '\u202a', '\u2068', '\u200b', '\ufeff', '\u00a0', '\u202f']);
    for (const text of texts(page)) if (d.chance(0.5)) text.data = d.chance(0.5) ? mark + text.data : text.data + mark;
  };

/** Digits of another script. */
export const digits: Mutation = (page, d) => {
  const zero = d.pick([0x660, 0x6f0, 0x966, 0xff10]);
  for (const text of textsIn(page))
    text.data = text.data.replace(/[0-9]/g, (n) => String.fromCodePoint(zero + Number(n)));
};

/** Words that nobody knows. */
export const unknownWords: Mutation = (page) => {
  for (const text of textsIn(page)) text.data = text.data.replace(/\p{L}{3,}/gu, 'zorp');
};
