/** So many doors are gone through at most: a page can nest roots and frames without end. */
const DOORS = 8;

/**
 * The element of a page that really has focus: also inside LinkedIn's open shadow roots, and inside frames of the same
 * origin, where it shows some older pages. Null where nothing has focus, or the frame is not ours to see.
 */
export function focusIn(page: Document): Element | null {
  let place: Document | ShadowRoot = page;
  let focused: Element | null = null;
  for (let i = 0; i < DOORS; i += 1) {
    focused = focusOf(place);
    const door: Document | ShadowRoot | null = focused && (focused.shadowRoot ?? insideOf(focused));
    if (!door) return focused;
    place = door;
  }
  return focused;
}

/** Asked of the prototypes, so that a name on the page hides nothing: a document has type 9. */
function focusOf(place: Document | ShadowRoot): Element | null {
  const of = place.nodeType === 9 ? Document.prototype : ShadowRoot.prototype;
  return Object.getOwnPropertyDescriptor(of, 'activeElement')?.get?.call(place) ?? null;
}

function insideOf(element: Element): Document | null {
  return element.nodeName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
}
