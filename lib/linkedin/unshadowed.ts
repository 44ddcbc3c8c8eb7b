/**
 * What a document can do and is, asked in ways that names on its page cannot shadow: `<img name="createElement">` hides
 * that method of the document, `<form name="visibilityState">` that property. See also `looking.ts`.
 */

/** Makes an element that is nowhere yet. */
export function made<Tag extends keyof HTMLElementTagNameMap>(page: Document, tag: Tag): HTMLElementTagNameMap[Tag] {
  return Document.prototype.createElement.call(page, tag) as HTMLElementTagNameMap[Tag];
}

/** Calls `listener` at each event of this type on the document itself, until `signal` ends it. */
export function onPage(page: Document, type: string, listener: () => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(page, type, listener, { signal });
}

/** Whether a person can see the page now: its tab is in view, and it is not being prepared for later. */
export function isInView(page: Document): boolean {
  return own(page, 'visibilityState') === 'visible' && !own(page, 'prerendering');
}

/** The page's root element, and its body where it has one; empty while the page is being written anew. */
export function rootAndBody(page: Document): HTMLElement[] {
  const root = own(page, 'documentElement');
  if (!(root instanceof HTMLElement)) return [];
  const body = own(page, 'body');
  return body instanceof HTMLElement ? [root, body] : [root];
}

/** What has the focus in a document or an open shadow root; null where nothing has. */
export function activeIn(root: Document | ShadowRoot): Element | null {
  return root.nodeType === 9 ? (own(root as Document, 'activeElement') as Element | null) : root.activeElement;
}

/** A property of the document's own; undefined where this browser has none by that name. */
function own(page: Document, name: string): unknown {
  const inherited = Object.getOwnPropertyDescriptor(Document.prototype, name);
  return inherited?.get?.call(page);
}
