import { allText, around, attribute, is } from '../looking';
import { at } from './at';

/** How much of a comment is taken over, in UTF-16 units: eight times LinkedIn's limit. */
const TAKEN = 10_000;

/** A comment as it stands in its editor. */
export interface CommentText {
  /** Paragraphs are lines. A mention at the very beginning, which a reply brings along, is blank: it takes room and is no word. */
  text: string;
  /** The names that stand in it as mentions, in their order, but for one at the beginning. */
  mentions: readonly string[];
  /** Whether this is all of it: a pasted book is not. */
  whole: boolean;
}

/** Text nodes and elements. */
const ANY = 0x5;
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4']);

/** Reads what stands in an editor, and changes nothing in it. */
export function readComment(editor: Element): CommentText {
  const walker = Document.prototype.createTreeWalker.call(editor.ownerDocument, editor, ANY);
  const read = { text: '', mentions: [] as string[] };
  for (let node = walker.nextNode(); node && read.text.length <= TAKEN; ) {
    const inside = node.nodeType === 3 ? addText(read, node as Text) : addElement(read, node as Element);
    node = inside ? walker.nextNode() : past(walker, editor);
  }
  const whole = read.text.length <= TAKEN;
  return { ...read, text: read.text.slice(0, TAKEN).replace(/\n$/, ''), whole };
}

function addText(read: { text: string }, { data }: Text): boolean {
  read.text += data.slice(0, TAKEN + 1);
  return true;
}

/** Adds what an element says by itself. Answers whether what is in it is still to be read. */
function addElement(read: { text: string; mentions: string[] }, element: Element): boolean {
  if (is(element, at.unwritten)) return false;
  const { localName } = element;
  const mention = is(element, at.mention) ? allText(element).trim() : '';
  if (/[\p{L}\p{N}]/u.test(mention)) {
    const first = read.text.trim() === '';
    if (!first) read.mentions.push(mention);
    read.text += first ? ' '.repeat(mention.length) : mention;
    return false;
  }
  if (BLOCKS.has(localName) && read.text !== '' && !read.text.endsWith('\n')) read.text += '\n';
  if (localName === 'br' && !keepsOpen(element)) read.text += '\n';
  if (localName === 'img') read.text += attribute(element, 'alt')?.slice(0, 12) ?? '';
  return true;
}

/** A break that nobody made: it keeps an empty paragraph open. */
function keepsOpen(br: Element): boolean {
  const paragraph = around(br);
  return paragraph !== null && allText(paragraph) === '';
}

/** Walks on behind the present element and all in it. */
function past(walker: TreeWalker, editor: Element): Node | null {
  for (let up: Node | null = walker.currentNode; up && up !== editor; up = up.parentNode) {
    if (up.nextSibling) {
      walker.currentNode = up.nextSibling;
      return up.nextSibling;
    }
  }
  return null;
}

/** Whether an editor's element is still on its page, and that page in the window. */
export function isStanding(editor: Element): boolean {
  const { defaultView } = editor.ownerDocument;
  return editor.isConnected && defaultView !== null && (defaultView.frameElement?.isConnected ?? true);
}
