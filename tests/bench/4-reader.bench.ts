import { ssiPage } from '../linkedin/ssi-page';
import { openChromium } from './chromium';
import type { Effort, Line } from './line';
import { oneScript } from './one-script';
import type { Looks } from './reader-in-page';
import { bootstrap, median, ratio } from './statistics';
import { strangePage } from './strange-page';

/** What one look at the page costs, where all is as known and where nothing is. */
export default async function reader({ quick }: Effort): Promise<Line[]> {
  const script = await oneScript('reader-in-page.ts', 'bench');
  const browser = await openChromium(null);
  const look = (html: string) =>
    browser.tab(async ({ page }) => {
      browser.pages = { '/sales/ssi': html };
      await page.goto('https://www.linkedin.com/sales/ssi');
      await page.evaluate(script);
      return (await page.evaluate(`bench.look(${quick ? 9 : 51})`)) as Looks;
    });
  try {
    return [
      line('a normal page', 1, await look(ssiPage()), 'read'),
      line('a 1.5 MB page on which every anchor fails', 4, await look(strangePage(1_500_000)), 'unrecognised'),
    ];
  } finally {
    await browser.close();
  }
}

function line(page: string, goal: number, looks: Looks, expected: Looks['outcome']): Line {
  if (looks.outcome !== expected) throw new Error(`On ${page} the reader says "${looks.outcome}", not "${expected}".`);
  return {
    name: `4. Reading ${page}`,
    baseline: `one walk of querySelectorAll('*') that touches each element, ${looks.read.length} alternating batches`,
    result: bootstrap(looks.read, looks.walk, ratio),
    unit: '×',
    goal,
    judged: 'value',
    notes: [`${median(looks.read).toFixed(2)} ms, ${median(looks.walk).toFixed(2)} ms for ${looks.elements} elements`],
  };
}
