import type { FailedReading, Reading, ReadReading } from '../../lib/linkedin/reading';
import { type Held, hold, holdTime, isSteady, nextLookAt, PATIENCE_MS, sameScore } from '../../lib/linkedin/steady';
import { isInView, onPage } from '../../lib/linkedin/unshadowed';
import { observeWhole } from '../on-page/observe-whole';

export interface Watcher {
  /** A complete score stands there and may prove steady: time to prepare. */
  candidate: (reading: ReadReading) => void;
  /**
   * A complete score held steady in view; called again only when the page comes to say something else.
   * `since`: the last moment, ms, at which the page is known not to have said this yet.
   */
  steady: (reading: ReadReading, since: number) => void;
  /** The page stayed unreadable for its 20 s in view; called again when the reason changes. */
  failed: (reading: FailedReading) => void;
}

/** Attributes that can change what a score says, or whether it shows. Inline styles are left out: animations live there. */
const ATTRIBUTES = ['value', 'max', 'id', 'class', 'hidden', 'aria-busy', 'aria-hidden'];

/**
 * Looks at the page whenever it changed, at most twice a second and only while it is in view, until `signal` ends it.
 * What is said by the page is decided by `read`, when it counts by `lib/linkedin/steady.ts`. `arrivedAt`, ms: when the
 * member came to this page.
 */
export function watch(
  page: Document,
  arrivedAt: number,
  read: () => Reading,
  watcher: Watcher,
  signal: AbortSignal,
): void {
  let held: Held | null = null;
  let told: Reading | null = null;
  let last: Reading = { outcome: 'loading' };
  let looks: number[] = [];
  let lookedAt = arrivedAt;
  let frames = 0;
  let counting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let impatient = false;

  const inView = () => isInView(page);

  const lookBy = (when: number) => {
    if (signal.aborted || !inView() || when >= due) return;
    clearTimeout(timer);
    due = when;
    timer = setTimeout(look, Math.max(0, when - performance.now()));
  };

  const countFrames = () => {
    if (counting) return;
    counting = true;
    requestAnimationFrame(() => {
      counting = false;
      frames += 1;
      if (held && !signal.aborted) countFrames();
    });
  };

  const look = () => {
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted || !inView()) return;
    const now = performance.now();
    looks = [...looks.slice(-1), now];
    last = read();
    const before = held;
    held = hold(before, last, { at: now, frame: frames, lookedAt });
    lookedAt = Date.now();
    if (!held) return fail();
    if (saysWhatWasTold(held.reading)) return calmDown();
    countFrames();
    if (isSteady(held, now, frames)) return succeed(held);
    lookBy(nextLookAt(looks, Math.max(now + 50, held.at + holdTime(held))));
    if (held !== before) watcher.candidate(held.reading);
  };

  const saysWhatWasTold = (reading: ReadReading) => told?.outcome === 'read' && sameScore(told, reading);

  const calmDown = () => {
    held = null;
    impatient = false;
    clearTimeout(patience);
    patience = undefined;
  };

  const succeed = ({ reading, lookedAt: since }: Held) => {
    calmDown();
    told = reading;
    watcher.steady(reading, since);
  };

  const fail = () => {
    if (!impatient) {
      patience ??= setTimeout(giveUp, PATIENCE_MS);
      return;
    }
    const reading: FailedReading = last.outcome === 'read' ? { outcome: 'loading' } : last;
    if (JSON.stringify(told) === JSON.stringify(reading)) return;
    told = reading;
    watcher.failed(reading);
  };

  const giveUp = () => {
    impatient = true;
    fail();
  };

  const observer = new MutationObserver(() => lookBy(nextLookAt(looks, performance.now())));
  const enterOrLeave = () => {
    calmDown();
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    observer.disconnect();
    if (signal.aborted || !inView()) return;
    observeWhole(observer, page, ATTRIBUTES);
    patience = setTimeout(giveUp, PATIENCE_MS);
    lookBy(nextLookAt(looks, performance.now()));
  };

  for (const type of ['visibilitychange', 'prerenderingchange']) onPage(page, type, enterOrLeave, signal);
  addEventListener('pageshow', (event) => event.persisted && enterOrLeave(), { signal });
  signal.addEventListener('abort', enterOrLeave);
  enterOrLeave();
}
