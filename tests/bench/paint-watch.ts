/** What {@link paintWatch} says on the console when the element was painted. */
export const PAINTED = 'bench: painted';
/** The marks it leaves in the trace. */
export const MARKS = { inserted: 'bench: inserted', painted: 'bench: painted' } as const;

/**
 * Runs in a LinkedIn page as the page's own script would (the product knows nothing of it): marks when an element that
 * is neither head nor body stands below the root, and when the frame that shows it was painted.
 */
export function paintWatch({ inserted, painted }: typeof MARKS): void {
  document.addEventListener('DOMContentLoaded', () => {
    const own = [document.head, document.body] as Element[];
    new MutationObserver((_, observer) => {
      if ([...document.documentElement.children].every((child) => own.includes(child))) return;
      observer.disconnect();
      performance.mark(inserted);
      requestAnimationFrame(() => {
        // A message's turn comes after the frame in whose callback it was posted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark(painted);
          console.debug(painted);
        };
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  });
}
