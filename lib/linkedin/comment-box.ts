import { boxOf, EDITOR } from './box';
import { at } from './comment-box/at';
import { nearest } from './looking';
import { activeIn } from './unshadowed';

/** Addresses at which an editor of the same make writes something else: forms of the own profile. */
const FORMS = /^\/in\/[^/]+\/(?:edit|add-edit|overlay)(?:\/|$)/;

/** Addresses and whether their editors may be comments: read by the tests, never shipped. */
export const COMMENT_EXAMPLES: readonly (readonly [address: string, comments: boolean])[] = [
  ['https://www.linkedin.com/feed/', true],
  ['https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/', true],
  ['https://www.linkedin.com/in/ada/recent-activity/all/', true],
  ['https://www.linkedin.com/company/acme/posts/', true],
  ['https://www.linkedin.com/in/ada/', true],
  ['https://www.linkedin.com/in/ada/edit/forms/summary/new/', false],
  ['https://www.linkedin.com/in/ada/add-edit/SUMMARY/', false],
  ['https://www.linkedin.com/in/ada/overlay/about/', false],
];

/** Whether editors at a LinkedIn path can be comments. */
export function canComment(path: string): boolean {
  return !FORMS.test(path);
}

/** The editor of the comment that something on the page is part of; null for anything else, and at the address of a form. */
export function commentEditorOf(target: unknown, path: string): Element | null {
  if (!canComment(path) || boxOf(target) !== 'comment') return null;
  const editor = nearest(target as Element, EDITOR);
  // In the older pages a comment is a form; in the newer ones forms are other things.
  return editor && nearest(editor, at.wrapper) && nearest(editor, at.form) ? null : editor;
}

/** The composer around an editor: with its buttons, as far as it is known. The editor itself where nothing is. */
export function composerOf(editor: Element): Element {
  const innermost = nearest(editor, at.composer);
  if (!innermost) return editor;
  const outer = innermost.parentElement && nearest(innermost.parentElement, at.composer);
  return outer ?? innermost;
}

/** What has the focus on a page, also within its same-origin frames and open shadow roots; null where nothing has. */
export function focusedOn(page: Document): Element | null {
  let found = activeIn(page);
  for (let deeper = found; deeper; deeper = insideOf(deeper)) found = deeper;
  return found;
}

function insideOf(element: Element): Element | null {
  const frame = pageIn(element);
  const root = frame ?? element.shadowRoot;
  return root && activeIn(root);
}

/** The document in a frame of the same origin; null for anything else. */
export function pageIn(element: Element | null): Document | null {
  return element?.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}
