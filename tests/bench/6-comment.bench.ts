import { COMMENTS } from '../linkedin/comments';
import { BUILD, type Chromium, openProduct, pause, type Tab } from './chromium';
import type { Effort, Line } from './line';
import { sayToWorker } from './say';
import { bootstrap, median, ratio } from './statistics';
import { type TraceEvent, traced } from './trace';

/** 600 characters, as somebody may write them. */
const COMMENT = 'We asked our own drivers in 2023, and they knew where the two days went. What did yours say first? '
  .repeat(7)
  .slice(0, 600);
/** Between two keys: faster than anybody types for long. */
const BETWEEN_MS = 40;
/** Longer than the pause after which the judges come. */
const JUDGED_MS = 3000;

/** What writing a comment costs with the ring beside it, over writing it without. */
export default async function comment({ quick }: Effort): Promise<Line[]> {
  const made = COMMENTS['C1 newer feed, empty']?.();
  if (!made) throw new Error('The replica has no such page.');
  const pages = { [made.path]: made.html };
  const [on, off] = [await openProduct(BUILD, pages), await openProduct(BUILD, pages)];
  try {
    await sayToWorker(on, { type: 'settings', change: { page: 'coach' } });
    await sayToWorker(off, { type: 'settings', change: { page: 'quiet' } });
    const url = `https://www.linkedin.com${made.path}`;
    for (const browser of [on, off]) await browser.tab((tab) => typed(tab, url));
    const keys = { on: [] as number[][], off: [] as number[][] };
    for (let run = 0; run < (quick ? 2 : 8); run += 1) {
      keys.on.push(await on.tab((tab) => typed(tab, url)));
      keys.off.push(await off.tab((tab) => typed(tab, url)));
    }
    return [latency(keys.on, keys.off), await longest(on, url, quick ? 1 : 5)];
  } finally {
    for (const browser of [on, off]) await browser.close();
  }
}

function latency(on: readonly number[][], off: readonly number[][]): Line {
  const each = (runs: readonly number[][]) => runs.map(median);
  const late = (runs: readonly number[][]) => {
    const all = runs.flat().sort((a, b) => a - b);
    return (all[Math.floor(all.length * 0.95)] ?? Number.NaN).toFixed(1);
  };
  return {
    name: '6. Typing a comment of 600 characters: from key to paint',
    baseline: `the same extension in quiet mode, ${on.length} alternating runs, the median key of each`,
    result: bootstrap(each(on), each(off), ratio),
    unit: '×',
    goal: 1.1,
    judged: 'value',
    notes: [
      `${median(each(on)).toFixed(1)} ms with the ring, ${median(each(off)).toFixed(1)} ms without; 95 of 100 keys within ${late(on)} and ${late(off)} ms`,
    ],
  };
}

/** Milliseconds from each key to the paint of the frame after it. */
async function typed({ page }: Tab, url: string): Promise<number[]> {
  await page.goto(url);
  await page.click('[role=textbox]');
  await page.waitForTimeout(1000);
  await page.evaluate(watchKeys);
  await page.keyboard.type(COMMENT, { delay: BETWEEN_MS });
  await pause(200);
  return page.evaluate(() => (window as unknown as { paints: number[] }).paints);
}

/** Runs in the page: a message's turn comes after the frame in whose callback it was posted. */
function watchKeys(): void {
  const paints: number[] = [];
  Object.assign(window, { paints });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => paints.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
}

/** The longest piece of work of ours while a comment is typed, and after it, when the judges come. */
async function longest(browser: Chromium, url: string, runs: number): Promise<Line> {
  const all: { ring: number; judges: number }[] = [];
  for (let run = 0; run < runs; run += 1)
    all.push(
      await browser.tab(async ({ page }) => {
        await page.goto(url);
        const events = await traced(page, async () => {
          await page.click('[role=textbox]');
          await pause(1000);
          await page.keyboard.type(COMMENT, { delay: BETWEEN_MS });
          await pause(JUDGED_MS);
        });
        return { ring: longestIn(events, 'comment-coach.js'), judges: longestIn(events, 'judges.js') };
      }),
    );
  const [ring, judges] = [median(all.map((a) => a.ring)), median(all.map((a) => a.judges))];
  return {
    name: '6. The longest piece of work of ours',
    baseline: `a long task is one of 50 ms; median of ${runs}`,
    result: Math.max(ring, judges),
    unit: 'ms',
    goal: 50,
    judged: 'value',
    notes: [
      `${ring.toFixed(1)} ms in the ring, from its coming on; ${judges.toFixed(1)} ms in the judges, who come in the pause`,
    ],
  };
}

function longestIn(events: readonly TraceEvent[], script: string): number {
  const ours = events.filter((e) => e.args?.data?.url?.endsWith(`/${script}`));
  return Math.max(0, ...ours.map((e) => (e.dur ?? 0) / 1000));
}
