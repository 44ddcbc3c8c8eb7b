import { focusedOn, pageIn } from '../../lib/linkedin/comment-box';
import { activeIn } from '../../lib/linkedin/unshadowed';

/** Calls `seen` with what has the focus, now and whenever it moves, also within frames of the same origin, until `signal` ends it. */
export function followFocus(seen: (target: unknown) => void, signal: AbortSignal): void {
  const { onFocus, look, stop } = focusWatch(seen);
  // The window is asked, whose methods no name of the page can hide.
  addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('blur', look, { signal });
  signal.addEventListener('abort', stop);
  look();
}

/** What is to hear of the focus, and who has to call it. */
export interface FocusWatch {
  /** Hears each `focusin` of the window, in the capture phase. */
  onFocus: (event: Event) => void;
  /** Hears each `blur` of the window, and looks at what has the focus now. */
  look: () => void;
  /** Ends the listening within frames. */
  stop: () => void;
}

/** Calls `seen` with what has the focus, whenever it is told that it moved, and whenever it moves within a frame it went to. */
export function focusWatch(seen: (target: unknown) => void): FocusWatch {
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
  const stop = () => {
    for (const frame of frames) EventTarget.prototype.removeEventListener.call(frame, 'focusin', onFocus, true);
  };
  return { onFocus, look, stop };
}
