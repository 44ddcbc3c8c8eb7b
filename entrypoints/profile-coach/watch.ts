import { nextLookAt } from '../../lib/linkedin/steady';
import { isInView, onPage } from '../../lib/linkedin/unshadowed';
import { observeWhole } from '../on-page/observe-whole';

/** Attributes that can bring a photo, an address or a card into sight. Classes and inline styles are left out: animations live there. */
const ATTRIBUTES = ['src', 'href', 'hidden', 'aria-hidden', 'aria-busy', 'aria-selected', 'aria-checked'];
/** A look waits for a quiet moment of the page, but no longer than this, ms. */
const QUIET_MS = 500;

/**
 * Calls `look` when the page has changed: at once, then at most twice a second, only while it is in view, and in the
 * page's idle time, until `signal` ends it. Nobody listens for scrolling: what it brings into the page is a change.
 */
export function watch(page: Document, look: () => void, signal: AbortSignal): void {
  let looks: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let due = false;

  const lookNow = () => {
    due = false;
    if (signal.aborted || !isInView(page)) return;
    looks = [...looks.slice(-1), performance.now()];
    look();
  };
  const lookSoon = () => {
    if (due) return;
    due = true;
    const now = performance.now();
    timer = setTimeout(() => {
      idle = requestIdleCallback(lookNow, { timeout: QUIET_MS });
    }, nextLookAt(looks, now) - now);
  };
  const observer = new MutationObserver(lookSoon);
  const enterOrLeave = () => {
    observer.disconnect();
    clearTimeout(timer);
    cancelIdleCallback(idle);
    due = false;
    if (signal.aborted || !isInView(page)) return;
    observeWhole(observer, page, ATTRIBUTES);
    lookSoon();
  };

  onPage(page, 'visibilitychange', enterOrLeave, signal);
  addEventListener('pageshow', (event) => event.persisted && enterOrLeave(), { signal });
  signal.addEventListener('abort', enterOrLeave);
  enterOrLeave();
}
