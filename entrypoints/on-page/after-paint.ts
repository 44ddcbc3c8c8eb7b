/** As long as the page is busy, a measure waits at most this long. */
const AT_MOST_MS = 200;

/**
 * Makes `act` into something that can be called at every key: it runs at most once a frame, after that frame was painted
 * and the page has a moment to spare. Nothing runs any more once `signal` ended it.
 */
export function afterPaint(act: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() =>
      requestIdleCallback(
        () => {
          waiting = false;
          if (!signal.aborted) act();
        },
        { timeout: AT_MOST_MS },
      ),
    );
  };
}
