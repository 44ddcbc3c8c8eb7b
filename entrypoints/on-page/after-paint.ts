/** A fast typist's keys come sooner than this: so that a measure, and what is drawn of it, does not fall on each of them. */
const REST_MS = 150;
/** As long as the page is busy, a measure waits at most this much longer. */
const AT_MOST_MS = 200;

/**
 * Makes `act` into something that can be called at every key: it runs at most once in 150 ms, after the key's own frame
 * was painted and when the page has a moment to spare. Nothing runs any more once `signal` ended it.
 */
export function afterPaint(act: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    const run = () => {
      waiting = false;
      if (!signal.aborted) act();
    };
    setTimeout(() => requestIdleCallback(run, { timeout: AT_MOST_MS }), REST_MS);
  };
}
