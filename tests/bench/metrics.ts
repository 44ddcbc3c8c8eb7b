import type { CDPSession } from 'playwright';

/** Chromium's own counters of a page: seconds of script and of all main-thread work, bytes of JavaScript heap. */
export interface Metrics {
  ScriptDuration: number;
  TaskDuration: number;
  JSHeapUsedSize: number;
}

/** The counters now. `Performance.enable` must have been sent on this session. */
export async function metrics(cdp: CDPSession): Promise<Metrics> {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value])) as unknown as Metrics;
}
