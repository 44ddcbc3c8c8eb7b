import { rmSync } from 'node:fs';
import { keyOf } from '../../lib/browser/keys';
import { monthOf } from '../../lib/score/day';
import { bareExtension } from './bare-extension';
import { openProduct } from './chromium';
import { dailyReadings, storedMonths } from './daily-history';
import { type LayoutTask, type LayoutTimes, useLayout } from './layouts';
import type { Effort, Line } from './line';
import { bootstrap, median, ratio } from './statistics';

const DONE: Record<keyof LayoutTimes, string> = {
  importAll: 'import',
  append: 'append one day',
  readAll: 'read all',
  readNewest: 'read the newest 30 days',
};

/** Why history has a key a month: the same work with a key a day, on an extension that does nothing else. */
export default async function storage({ quick }: Effort): Promise<Line[]> {
  const folder = bareExtension();
  const browser = await openProduct(folder);
  try {
    return await browser.tab(async ({ page }) => {
      await page.goto(`chrome-extension://${browser.id}/page.html`);
      const lines: Line[] = [];
      for (const days of [365, 3650]) {
        const tasks = { month: byMonth(days), day: byDay(days) };
        const times = { month: [] as LayoutTimes[], day: [] as LayoutTimes[] };
        for (let run = 0; run < (quick ? 5 : 25); run += 1) {
          times.month.push(await page.evaluate(useLayout, tasks.month));
          times.day.push(await page.evaluate(useLayout, tasks.day));
        }
        const did = (what: keyof LayoutTimes, by: 'month' | 'day') => times[by].map((t) => t[what]);
        for (const what of Object.keys(DONE) as (keyof LayoutTimes)[]) {
          lines.push({
            name: `Storage, ${days} days: ${DONE[what]}, a key a month`,
            baseline: `a key a day, ${times.day.length} alternating runs`,
            result: bootstrap(did(what, 'month'), did(what, 'day'), ratio),
            unit: '×',
            goal: null,
            notes: [`${median(did(what, 'month')).toFixed(1)} ms, ${median(did(what, 'day')).toFixed(1)} ms`],
          });
        }
      }
      return lines;
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** The month that grows is the fullest there is: 30 days stand, the 31st comes. */
const NEWEST = '2026-10-30';
const NEXT = '2026-10-31';

function byMonth(days: number): LayoutTask {
  const readings = dailyReadings(days, NEWEST, 47);
  const newest = [...new Set(readings.slice(-30).map(([day]) => keyOf.history('unbound', monthOf(day))))];
  return {
    items: storedMonths(readings),
    appendTo: { key: keyOf.history('unbound', monthOf(NEXT)), inside: NEXT },
    record: readings[0]?.[1],
    newest,
  };
}

function byDay(days: number): LayoutTask {
  const readings = dailyReadings(days, NEWEST, 47).map(
    ([day, reading]) => [`history:unbound:${day}`, reading] as const,
  );
  return {
    items: Object.fromEntries(readings),
    appendTo: { key: `history:unbound:${NEXT}`, inside: null },
    record: readings[0]?.[1],
    newest: readings.slice(-30).map(([key]) => key),
  };
}
