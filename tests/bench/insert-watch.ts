/** The mark that {@link insertWatch} leaves in the trace when an element of a guest stands in the page. */
export const INSERTED = 'bench: inserted';
/** What it says on the console once a frame has been drawn since. */
export const PAINTED = 'bench: painted';

/**
 * Runs in a LinkedIn page as the page's own script would (the product knows nothing of it): sees an element below the
 * root that is neither head nor body, and asks for the next frame, so that there is one whatever the element looks like.
 */
export function insertWatch({ inserted, painted }: { inserted: string; painted: string }): void {
  document.addEventListener('DOMContentLoaded', () => {
    const own = [document.head, document.body] as Element[];
    new MutationObserver((_, observer) => {
      if ([...document.documentElement.children].every((child) => own.includes(child))) return;
      observer.disconnect();
      performance.mark(inserted);
      requestAnimationFrame(() => setTimeout(() => console.debug(painted)));
    }).observe(document.documentElement, { childList: true });
  });
}
