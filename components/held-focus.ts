import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a part of a view whose pressed button goes away when `state` changes: it moves to the element inside
 * marked `data-held`, which a screen reader then reads. Never takes the focus from elsewhere. Give the ref to the part.
 */
export function useHeldFocus(state: string): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  const now = part.current;
  // Asked while drawing: afterwards the button that had the focus is gone.
  const held = now?.contains(now.ownerDocument.activeElement) ?? false;
  const before = useRef(state);
  useLayoutEffect(() => {
    const changed = before.current !== state;
    before.current = state;
    const next = part.current?.querySelector<HTMLElement>('[data-held]');
    if (!changed || !held || !next || part.current?.contains(next.ownerDocument.activeElement)) return;
    // What is only text takes the focus from a script, and never by Tab.
    if (next.tabIndex < 0) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  });
  return part;
}
