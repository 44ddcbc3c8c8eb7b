import { type Box, MARGIN } from '../place';
import type { Spot } from './beside';
import { inWindow } from './in-window';

/** Air between a ring and the lines of a text. */
const AIR = 3;
/** Whoever writes more than this, in UTF-16 units, is far beyond LinkedIn's limit: their lines are not looked at. */
const LOOKED_AT = 10_000;

/** Where the lines of an editor's text, and its pictures, stand in the top window; null where there is too much of it to look. */
export function linesOf(editor: Element): Box[] | null {
  const page = editor.ownerDocument;
  const [own, seen] = [editor.getBoundingClientRect(), inWindow(editor)];
  const [x, y] = [seen.left - own.left, seen.top - own.top];
  const range = Document.prototype.createRange.call(page);
  const walker = Document.prototype.createTreeWalker.call(page, editor, 0x5);
  const lines: Box[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1 && (node as Element).localName !== 'img') continue;
    length += node.nodeValue?.length ?? 1;
    if (length > LOOKED_AT) return null;
    range.selectNode(node);
    for (const { left, top, right, bottom } of range.getClientRects())
      lines.push({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });
  }
  return lines;
}

/**
 * Spots for a ring of `size` px within an editor that leaves no room beside its composer: at the right edge, where none
 * of its `lines` reaches, the highest in sight first, since most is written at the end.
 */
export function blankSpots(
  lines: readonly Box[],
  composer: Box,
  editor: Box,
  size: number,
  window: { width: number; height: number },
): Spot[] {
  const x = Math.round(Math.min(composer.right, window.width) - 2 - size);
  const [first, last] = [Math.max(editor.top, MARGIN.top), Math.min(editor.bottom, window.height - 2) - size];
  const beside = lines.filter(({ right, left }) => right + AIR > x && left < x + size);
  const meets = (y: number) => beside.some(({ top, bottom }) => top < y + size && bottom > y);
  const starts = [first, ...beside.map(({ bottom }) => bottom)].map(Math.ceil);
  return [...new Set(starts)]
    .filter((y) => y >= first && y <= last && !meets(y))
    .sort((a, b) => a - b)
    .map((y) => ({ x, y }));
}
