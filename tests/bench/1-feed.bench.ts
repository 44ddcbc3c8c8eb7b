import { rmSync } from 'node:fs';
import { feedPage } from '../linkedin/other-pages';
import { bareExtension } from './bare-extension';
import { BUILD, type Chromium, openChromium, openProduct, pause, type Tab } from './chromium';
import type { Effort, Line } from './line';
import { metrics } from './metrics';
import { bootstrap, difference, median, ratio } from './statistics';

const FEED = 'https://www.linkedin.com/feed/';
const LOADS = 20;
const BASELINE = 'a bare content script that tests the path and listens for `focusin` and `navigate`';

/** What everybody pays on every LinkedIn page: script time and heap of a load, and time while a feed grows. */
export default async function feed({ quick }: Effort): Promise<Line[]> {
  const folder = bareExtension();
  const quiet = { '/feed': feedPage() };
  const [product, bare, none] = [
    await openProduct(BUILD, quiet),
    await openProduct(folder, quiet),
    await openChromium(null, quiet),
  ] as const;
  try {
    return [
      await scriptTime(product, bare, none, quick ? 3 : 15),
      await heap(product, bare, none, quick ? 3 : 9),
      await growing(product, none, quick ? 3 : 8),
    ];
  } finally {
    for (const browser of [product, bare, none]) await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function scriptTime(product: Chromium, bare: Chromium, none: Chromium, runs: number): Promise<Line> {
  const sums: { product: number[]; bare: number[] } = { product: [], bare: [] };
  await loads(product, bare);
  for (let run = 0; run < runs; run += 1) {
    const [ours, theirs] = await loads(product, bare);
    sums.product.push(ours);
    sums.bare.push(theirs);
  }
  const control = await none.tab((tab) => loaded(tab, false));
  return {
    name: '1. Feed: script time of 20 loads',
    baseline: `${BASELINE}, ${runs} alternating runs`,
    result: bootstrap(sums.product, sums.bare, ratio),
    unit: '×',
    goal: 1.5,
    judged: 'upper end',
    notes: [
      `${perLoad(sums.product)} ms a load, ${perLoad(sums.bare)} ms with the bare script, ${(control * 1000).toFixed(2)} ms without any extension`,
    ],
  };
}

const perLoad = (sums: readonly number[]) => ((median(sums) * 1000) / LOADS).toFixed(2);

/** Seconds of script of 20 loads in each of two browsers, load by load in turns: what else the machine does falls on both. */
async function loads(one: Chromium, other: Chromium): Promise<[one: number, other: number]> {
  const sums: [number, number] = [0, 0];
  for (let i = 0; i < LOADS; i += 1) {
    sums[0] += await one.tab((tab) => loaded(tab, true));
    sums[1] += await other.tab((tab) => loaded(tab, true));
  }
  return sums;
}

/** Seconds of script in a fresh tab that loaded the feed. The page has none of its own, so all of it is the extension's. */
async function loaded({ page, cdp }: Tab, scripted: boolean): Promise<number> {
  await cdp.send('Performance.enable');
  await page.goto(FEED);
  let last = -1;
  for (let looks = 0; looks < 100; looks += 1) {
    await pause(30);
    const { ScriptDuration } = await metrics(cdp);
    if (ScriptDuration === last && (ScriptDuration > 0 || !scripted)) return ScriptDuration;
    last = ScriptDuration;
  }
  throw new Error('The content script never ran.');
}

async function heap(product: Chromium, bare: Chromium, none: Chromium, runs: number): Promise<Line> {
  const used = { product: [] as number[], bare: [] as number[], none: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    used.product.push(await product.tab((tab) => heapOf(tab, true)));
    used.bare.push(await bare.tab((tab) => heapOf(tab, true)));
    used.none.push(await none.tab((tab) => heapOf(tab, false)));
  }
  const kib = (bytes: readonly number[]) => bytes.map((b) => b / 1024);
  const added = bootstrap(kib(used.product), kib(used.bare), difference);
  const world = difference(kib(used.bare), kib(used.none));
  return {
    name: '1. Feed: added heap after collection',
    baseline: `${BASELINE}, median of ${runs}`,
    result: added,
    unit: 'KiB',
    goal: 64,
    judged: 'value',
    notes: [
      `${median(kib(used.product)).toFixed(0)} KiB; the bare content script alone, an empty world of Chromium's, adds ${world.toFixed(1)} KiB to the ${median(kib(used.none)).toFixed(0)} KiB of a page without extensions`,
    ],
  };
}

/** Bytes of heap in use in a fresh tab with the feed, rubbish collected. */
async function heapOf(tab: Tab, scripted: boolean): Promise<number> {
  await loaded(tab, scripted);
  await tab.cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await tab.cdp.send('HeapProfiler.collectGarbage');
  return (await metrics(tab.cdp)).JSHeapUsedSize;
}

const WATCHED_MS = 5000;

async function growing(product: Chromium, none: Chromium, runs: number): Promise<Line> {
  const before = [product.pages, none.pages] as const;
  for (const browser of [product, none]) browser.pages = { '/feed': feedPage({ scripts: ['posts'] }) };
  const script = { product: [] as number[], none: [] as number[] };
  const task = { product: [] as number[], none: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, browser] of [
      ['product', product],
      ['none', none],
    ] as const) {
      const spent = await browser.tab(grown);
      script[name].push(spent.script);
      task[name].push(spent.task);
    }
  }
  [product.pages, none.pages] = before;
  const tasks = bootstrap(task.product, task.none, difference);
  return {
    name: '1. Feed with 30 new posts a second: added script time',
    baseline: `the same page without an extension, ${runs} alternating runs of ${WATCHED_MS / 1000} s`,
    result: bootstrap(script.product, script.none, difference),
    unit: 'ms/s',
    goal: 1,
    judged: 'value',
    notes: [
      `${median(script.product).toFixed(2)} ms of script a second, ${median(script.none).toFixed(2)} without: the page's own`,
      `all main-thread work: ${tasks.value.toFixed(1)} ms/s added [${tasks.low.toFixed(1)}, ${tasks.high.toFixed(1)}], of ${median(task.none).toFixed(0)} without: noise of the page's own rendering`,
    ],
  };
}

/** Milliseconds of work per second while the feed grows, once it has settled. */
async function grown({ page, cdp }: Tab): Promise<{ script: number; task: number }> {
  await cdp.send('Performance.enable');
  await page.goto(FEED);
  await pause(1500);
  const [from, start] = [await metrics(cdp), performance.now()];
  await pause(WATCHED_MS);
  const [to, seconds] = [await metrics(cdp), (performance.now() - start) / 1000];
  const spent = (key: 'ScriptDuration' | 'TaskDuration') => ((to[key] - from[key]) * 1000) / seconds;
  return { script: spent('ScriptDuration'), task: spent('TaskDuration') };
}
