/** A step is only begun while the page can spare so long. */
const SPARE_MS = 4;
/** A page that is never idle still gets a step this often. */
const AT_LEAST_MS = 100;

/** Takes all `steps`: the first at once, the others only in moments that the page can spare; stops early when `signal` ends it. */
export async function atLeisure(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  if (steps.next().done) return;
  while (!signal.aborted) {
    const moment = await new Promise<IdleDeadline>((spare) => requestIdleCallback(spare, { timeout: AT_LEAST_MS }));
    do if (steps.next().done) return;
    while (moment.timeRemaining() > SPARE_MS);
  }
}
