import type { Page } from 'playwright';

/** One event of Chromium's trace: `ts` and `dur` in microseconds, on one clock for all processes. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'blink.user_timing'];

/** What Chromium traced of a page's work while `act` ran. */
export async function traced(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await act().catch(async (error: unknown) => {
    await browser.stopTracing();
    throw error;
  });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return trace.traceEvents;
}
