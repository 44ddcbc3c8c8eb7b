import { focusedOn, pageIn } from '../../lib/linkedin/comment-box';
import { activeIn } from '../../lib/linkedin/unshadowed';

/** Calls `seen` with what has the focus, now and whenever it moves, also within frames of the same origin, until `signal` ends it. */
export function followFocus(seen: (target: unknown) => void, signal: AbortSignal): void {
  const { look, stop } = hearFocus(seen);
  signal.addEventListener('abort', stop);
  look();
}

/**
 * The same without the look at what has the focus now, which `look` takes, until it is told to stop. A page that loads
 * carries this: not even a signal is made, and the window is asked, whose methods no name of the page can hide.
 */
export function hearFocus(seen: (target: unknown) => void): { look: () => void; stop: () => void } {
  const frames: Document[] = [];
  const onFocus = (event: Event) => seen(event.composedPath()[0]);
  /** What has the focus in a frame is not heard of here: the window only loses it. */
  const look = () => {
    const frame = pageIn(activeIn(document));
    if (frame) {
      frames.push(frame);
      EventTarget.prototype.addEventListener.call(frame, 'focusin', onFocus, true);
    }
    seen(focusedOn(document));
  };
  addEventListener('focusin', onFocus, true);
  addEventListener('blur', look);
  const stop = () => {
    removeEventListener('focusin', onFocus, true);
    removeEventListener('blur', look);
    for (const frame of frames) EventTarget.prototype.removeEventListener.call(frame, 'focusin', onFocus, true);
  };
  return { look, stop };
}
