import { rmSync } from 'node:fs';
import { dice } from '../linkedin/dice';
import { pillars } from '../linkedin/figures';
import { ssiPage } from '../linkedin/ssi-page';
import { BUILD, type Chromium, openProduct, pause } from './chromium';
import { emptyExtension } from './empty-extension';
import type { Effort, Line } from './line';
import { MARKS, PAINTED, paintWatch } from './paint-watch';
import { sayToWorker } from './say';
import { bootstrap, median, ratio } from './statistics';
import { type TraceEvent, traced } from './trace';

const chance = dice(47);

/** How long it takes from a score that counts to a coach on the screen. */
export default async function coach({ quick }: Effort): Promise<Line[]> {
  const folder = await emptyExtension();
  const [product, empty] = [await openProduct(BUILD), await openProduct(folder)];
  try {
    for (const browser of [product, empty]) {
      await sayToWorker(browser, { type: 'settings', change: { page: 'coach' } });
      await once(browser);
    }
    const times = { product: [] as Times[], empty: [] as Times[] };
    for (let run = 0; run < (quick ? 5 : 25); run += 1) {
      times.product.push(await once(product));
      times.empty.push(await once(empty));
    }
    return [line(times.product, times.empty)];
  } finally {
    for (const browser of [product, empty]) await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from the signal to the element in the page, and to its paint. */
interface Times {
  inserted: number;
  painted: number;
}

function line(product: readonly Times[], empty: readonly Times[]): Line {
  const painted = (times: readonly Times[]) => times.map((t) => t.painted);
  const inserted = (times: readonly Times[]) => median(times.map((t) => t.inserted)).toFixed(1);
  return {
    name: '2. SSI page: from the end of the stability window to "coach painted"',
    baseline: `an empty element appended by the same watch on the same signal, ${product.length} alternating loads`,
    result: bootstrap(painted(product), painted(empty), ratio),
    unit: '×',
    goal: 3,
    judged: 'value',
    notes: [
      `${median(painted(product)).toFixed(1)} ms, ${median(painted(empty)).toFixed(1)} ms for the empty element`,
      `of these until the element stands in the page: ${inserted(product)} ms, ${inserted(empty)} ms`,
    ],
  };
}

/** One visit to a page whose score was never seen before, so that it must be kept before it is shown. */
async function once(browser: Chromium): Promise<Times> {
  const points = () => Math.round(chance.next() * 24_000) / 1000;
  browser.pages = { '/sales/ssi': ssiPage({ figures: pillars(points(), points(), points(), points()) }) };
  return browser.tab(async ({ page }) => {
    await page.addInitScript(paintWatch, MARKS);
    const events = await traced(page, async () => {
      const painted = page.waitForEvent('console', { predicate: (m) => m.text() === PAINTED, timeout: 15_000 });
      await page.goto('https://www.linkedin.com/sales/ssi');
      await painted;
      await pause(50);
    });
    return timesIn(events, browser.id);
  });
}

/** The end of the stability window is the end of the watch's own timer that made the deciding look: the last before the element. */
function timesIn(events: readonly TraceEvent[], id: string): Times {
  const mark = (name: string) => events.find((e) => e.name === name) ?? fail(`no mark "${name}"`);
  const [inserted, painted] = [mark(MARKS.inserted), mark(MARKS.painted)];
  const onThread = events.filter((e) => e.pid === inserted.pid && e.tid === inserted.tid && e.ts <= inserted.ts);
  const ours = onThread.filter((e) => e.name === 'FunctionCall' && e.args?.data?.url?.includes(id));
  const looks = onThread.filter((e) => e.name === 'TimerFire' && ours.some((call) => within(call, e)));
  const signal = looks.sort((a, b) => a.ts - b.ts).at(-1) ?? fail('no look');
  const end = signal.ts + (signal.dur ?? 0);
  return { inserted: (inserted.ts - end) / 1000, painted: (painted.ts - end) / 1000 };
}

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);

function fail(what: string): never {
  throw new Error(`The trace shows ${what}.`);
}
