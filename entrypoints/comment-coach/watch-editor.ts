export interface EditorWatcher {
  /** What stands in it may have changed; not while a word is being composed. */
  changed: () => void;
  /** Its size, or its composer's, changed; or it is gone. */
  resized: () => void;
  /** The frame it stands in was scrolled. */
  scrolled: () => void;
  /** It lost the focus. */
  left: () => void;
}

/** Watches an editor and its composer without touching them, until `signal` ends it. */
export function watchEditor(editor: Element, composer: Element, watcher: EditorWatcher, signal: AbortSignal): void {
  let composing = false;
  const changed = () => composing || watcher.changed();
  const compose = (now: boolean) => () => {
    composing = now;
    changed();
  };
  const on = (type: string, listener: () => void) => editor.addEventListener(type, listener, { signal });
  on('input', changed);
  on('compositionstart', compose(true));
  on('compositionend', compose(false));
  on('focusout', () => {
    composing = false;
    watcher.left();
  });
  const frame = editor.ownerDocument.defaultView;
  if (frame !== window) frame?.addEventListener('scroll', watcher.scrolled, { signal, passive: true, capture: true });
  // Mentions and emoji come in without a key, and a posted comment is cleared without one.
  const content = new MutationObserver(changed);
  content.observe(editor, { childList: true, characterData: true, subtree: true });
  // An element that leaves the page has no size any more: that is how we hear of it.
  const size = new ResizeObserver(watcher.resized);
  for (const element of new Set([editor, composer])) size.observe(element);
  signal.addEventListener('abort', () => {
    content.disconnect();
    size.disconnect();
  });
}
