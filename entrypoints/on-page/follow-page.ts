import { rootAndBody } from '../../lib/linkedin/unshadowed';

/** Calls, at most once a frame each, `moved` when the score may stand elsewhere and `restyled` when light became dark. */
export function followPage(page: { moved: () => void; restyled: () => void }, signal: AbortSignal): void {
  const moved = oncePerFrame(page.moved);
  addEventListener('resize', moved, { signal });
  addEventListener('scroll', moved, { signal, passive: true, capture: true });
  followTheme(page.restyled, signal);
}

/** Calls `restyled`, at most once a frame, when light became dark or the other way round. */
export function followTheme(restyled: () => void, signal: AbortSignal): void {
  const soon = oncePerFrame(restyled);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const theme = new MutationObserver(soon);
  for (const element of rootAndBody(document)) {
    theme.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
  }
  signal.addEventListener('abort', () => theme.disconnect());
}

function oncePerFrame(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      act();
    });
  };
}
