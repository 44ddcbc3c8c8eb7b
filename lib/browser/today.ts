import { dayOf, localIso } from '../score/day';

/** The member's local day now, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(localIso(Date.now()));
}

/** Calls `turn` whenever the view comes to the front, and at the latest a minute after a day has ended, until `signal`. */
export function onNewLook(turn: () => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', turn, { signal });
  const timer = setInterval(turn, 60_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Resolves after the next frame was painted; after 200 ms where none is (a hidden view paints nothing). */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
