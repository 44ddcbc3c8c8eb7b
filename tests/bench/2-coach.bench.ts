import { rmSync } from 'node:fs';
import { dice } from '../linkedin/dice';
import { pillars } from '../linkedin/figures';
import { ssiPage } from '../linkedin/ssi-page';
import { BUILD, type Chromium, openProduct, pause } from './chromium';
import { emptyExtension } from './empty-extension';
import { INSERTED, insertWatch, PAINTED } from './insert-watch';
import type { Effort, Line } from './line';
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

/** Milliseconds from the start of the deciding look: to its end, to the element in the page, to its paint. */
interface Times {
  look: number;
  inserted: number;
  painted: number;
}

/** The window ends when the deciding look has been made. The empty coach does next to nothing after it, so its timer shows how long that takes. */
function line(product: readonly Times[], empty: readonly Times[]): Line {
  const look = median(empty.map((t) => t.look));
  const since = (what: 'inserted' | 'painted', times: readonly Times[]) => times.map((t) => t[what] - look);
  const ms = (what: 'inserted' | 'painted', times: readonly Times[]) => `${median(since(what, times)).toFixed(1)} ms`;
  return {
    name: '2. SSI page: from the end of the stability window to "coach painted"',
    baseline: `an empty element appended by the same watch on the same signal, ${product.length} alternating loads`,
    result: bootstrap(since('painted', product), since('painted', empty), ratio),
    unit: '×',
    goal: 3,
    judged: 'value',
    notes: [
      `${ms('painted', product)}, ${ms('painted', empty)} for the empty element`,
      `of these until the element stands in the page: ${ms('inserted', product)}, ${ms('inserted', empty)}; the deciding look before it: ${look.toFixed(1)} ms`,
    ],
  };
}

/** One visit to a page whose score was never seen before, so that it must be kept before it is shown. */
async function once(browser: Chromium): Promise<Times> {
  const points = () => Math.round(chance.next() * 24_000) / 1000;
  browser.pages = { '/sales/ssi': ssiPage({ figures: pillars(points(), points(), points(), points()) }) };
  return browser.tab(async ({ page }) => {
    await page.addInitScript(insertWatch, { inserted: INSERTED, painted: PAINTED });
    const events = await traced(page, async () => {
      const painted = page.waitForEvent('console', { predicate: (m) => m.text() === PAINTED, timeout: 15_000 });
      await page.goto('https://www.linkedin.com/sales/ssi');
      await painted;
      await pause(50);
    });
    return timesIn(events, browser.id);
  });
}

/**
 * The deciding look is made in the watch's own timer: the last of the extension's before the element stands. It is
 * painted when the page's thread hands the first frame after that to the compositor, its layers made.
 */
function timesIn(events: readonly TraceEvent[], id: string): Times {
  const inserted = events.find((e) => e.name === INSERTED) ?? fail('no element');
  const thread = events.filter((e) => e.pid === inserted.pid && e.tid === inserted.tid).sort((a, b) => a.ts - b.ts);
  const ours = thread.filter((e) => e.name === 'FunctionCall' && e.args?.data?.url?.includes(id));
  const fired = thread.filter((e) => e.name === 'TimerFire' && e.ts <= inserted.ts);
  const look = fired.findLast((e) => ours.some((call) => within(call, e))) ?? fail('no look');
  const painted = thread.find((e) => e.name === 'Layerize' && e.ts >= inserted.ts) ?? fail('no frame');
  const since = (ts: number) => (ts - look.ts) / 1000;
  return {
    look: (look.dur ?? 0) / 1000,
    inserted: since(inserted.ts),
    painted: since(painted.ts + (painted.dur ?? 0)),
  };
}

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);

function fail(what: string): never {
  throw new Error(`The trace shows ${what}.`);
}
