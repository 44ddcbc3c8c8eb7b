import { rootAndBody } from '../../lib/linkedin/unshadowed';

/** Calls, at most once a frame each, `moved` when the score may stand elsewhere and `restyled` when light became dark. */
export function followPage(page: { moved: () => void; restyled: () => void }, signal: AbortSignal): void {
  const moved = oncePerFrame(page.moved);
  const restyled = oncePerFrame(page.restyled);
  addEventListener('resize', moved, { signal });
  addEventListener('scroll', moved, { signal, passive: true, capture: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });
  const theme = new MutationObserver(restyled);
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
