/** A mouse that only passes over the ring opens nothing. */
const REST_MS = 300;
/** Away from ring and card, the mouse may go so long without coming nearer to the card: the editor can lie between them. */
const WAY_MS = 700;

/** What opens under a mouse. */
export interface Opening {
  isOpen: () => boolean;
  open: () => void;
  /** The mouse went elsewhere. */
  close: () => void;
  /** What the mouse is on its way to; null where it is not there. */
  card: () => Element | null;
}

/** Opens once the mouse rests on `frame`, and closes once it is neither there nor on its way to the card, until `signal` ends it. */
export function underMouse(frame: HTMLElement, { isOpen, open, close, card }: Opening, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let outside: AbortController | null = null;

  const settle = () => {
    clearTimeout(waiting);
    outside?.abort();
    outside = null;
  };
  const after = (ms: number, act: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      settle();
      act();
    }, ms);
  };

  frame.addEventListener('pointerenter', () => {
    settle();
    if (!isOpen()) after(REST_MS, open);
  });
  frame.addEventListener('pointerleave', (event) => {
    settle();
    if (!isOpen()) return;
    after(WAY_MS, close);
    outside = new AbortController();
    let nearest = distance(card(), event);
    const onMove = (event: PointerEvent) => {
      const now = distance(card(), event);
      if (now >= nearest) return;
      nearest = now;
      after(WAY_MS, close);
    };
    addEventListener('pointermove', onMove, { signal: outside.signal, capture: true, passive: true });
  });
  signal.addEventListener('abort', settle);
}

/** How far a mouse is from an element's box, px. */
function distance(element: Element | null, { clientX: x, clientY: y }: MouseEvent): number {
  if (!element) return Number.POSITIVE_INFINITY;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
