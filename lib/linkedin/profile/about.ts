import { inside } from '../looking';
import { at } from './at';
import { shownInside, textOf } from './words';

/** The text of the About card, whole also where the page shows only its beginning; null where none is seen. */
export function aboutIn(page: Document, card: Element): string | null {
  const boxes = shownInside(page, [card], at.written);
  const lone = boxes.filter((box) => inside([box], at.written).length === 0);
  const texts = lone.map((box) => textOf(page, box)).filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined) return null;
  const start = first.replace(/(…|\.\.\.)$/, '').trim();
  return texts.find((text) => text.length > first.length && text.startsWith(start)) ?? first;
}
