import { focusedOn, pageIn } from '../../lib/linkedin/comment-box';
import { activeIn } from '../../lib/linkedin/unshadowed';

/** Calls `seen` with what has the focus, now and whenever it moves, also within frames of the same origin, until `signal` ends it. */
export function followFocus(seen: (target: unknown) => void, signal: AbortSignal): void {
  hearFocus(seen, signal)();
}

/** The same without the look at what has the focus now, which the function that it gives takes: on a page that loads, it costs. */
export function hearFocus(seen: (target: unknown) => void, signal: AbortSignal): () => void {
  const onFocus = (event: Event) => seen(event.composedPath()[0]);
  const listenIn = (page: Document) =>
    EventTarget.prototype.addEventListener.call(page, 'focusin', onFocus, { capture: true, signal });
  /** What has the focus in a frame is not heard of here: the window only loses it. */
  const look = () => {
    const frame = pageIn(activeIn(document));
    if (frame) listenIn(frame);
    seen(focusedOn(document));
  };
  listenIn(document);
  addEventListener('blur', look, { signal });
  return look;
}
