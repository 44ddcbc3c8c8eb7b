import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, localIso } from '../../lib/score/day';
import { voice } from '../../locales';
import { BUILD, type Chromium, openProduct } from './chromium';
import { dailyReadings, storedMonths } from './daily-history';
import type { Effort, Line } from './line';
import { sayToWorker, store } from './say';
import { stands } from './stands';
import { bootstrap, median, ratio } from './statistics';

const TEN_YEARS = 3650;
/** A total that stands nowhere else in the views. */
const TOTAL = 83;

/** How soon popup and side panel say the score, whatever has been kept. */
export default async function views({ quick }: Effort): Promise<Line[]> {
  const folder = withStaticPage();
  const full = await openProduct(BUILD);
  const empty = await openProduct(BUILD);
  const plain = await openProduct(folder);
  try {
    for (const browser of [full, empty]) await sayToWorker(browser, { type: 'settings', change: { page: 'coach' } });
    await store(full, storedMonths(dailyReadings(TEN_YEARS, dayOf(localIso(Date.now())), TOTAL)));
    const lines: Line[] = [];
    for (const view of ['popup', 'sidepanel'] as const) {
      const times = { full: [] as number[], empty: [] as number[], plain: [] as number[] };
      // The first turn warms what Chromium keeps of the files, and is not counted.
      for (let run = -1; run < (quick ? 7 : 35); run += 1) {
        const turn = {
          full: await opened(full, view, String(TOTAL)),
          empty: await opened(empty, view, voice('en').text('popup.empty')),
          plain: await opened(plain, 'static', String(TOTAL)),
        };
        if (run < 0) continue;
        for (const kind of ['full', 'empty', 'plain'] as const) times[kind].push(turn[kind]);
      }
      lines.push(...linesOf(view === 'popup' ? 'Popup' : 'Side panel', times));
    }
    return lines;
  } finally {
    for (const browser of [full, empty, plain]) await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function opened(browser: Chromium, name: string, text: string): Promise<number> {
  return browser.tab((tab) => stands(tab, `chrome-extension://${browser.id}/${name}.html`, text));
}

function linesOf(view: string, times: Record<'full' | 'empty' | 'plain', number[]>): Line[] {
  const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
  const runs = `${times.full.length} alternating openings`;
  const name = `3. ${view}: from navigation start to the frame with the score, ten years of daily history`;
  const common = { unit: '×', judged: 'value' } as const;
  return [
    {
      ...common,
      name,
      baseline: `empty history (its main text), ${runs}`,
      result: bootstrap(times.full, times.empty, ratio),
      goal: 1.2,
      notes: [`${ms(times.full)}, ${ms(times.empty)}`],
    },
    {
      ...common,
      name,
      baseline: `a static HTML page with nothing but the number, in a copy of the same extension, ${runs}`,
      result: bootstrap(times.full, times.plain, ratio),
      goal: 2,
      notes: [`${ms(times.full)}, ${ms(times.plain)}`],
    },
  ];
}

/** A copy of the shipped build with a page in it that needs no script; gives its folder. */
function withStaticPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssi-coach-static-'));
  cpSync(BUILD, folder, { recursive: true });
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Static</title></head><body><p>${TOTAL}</p></body></html>`;
  writeFileSync(join(folder, 'static.html'), page);
  return folder;
}
