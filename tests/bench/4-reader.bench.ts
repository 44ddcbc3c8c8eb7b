import { ssiPage } from '../linkedin/ssi-page';
import { openChromium } from './chromium';
import type { Effort, Line } from './line';
import { lookLine } from './look-line';
import { oneScript } from './one-script';
import type { Looks } from './reader-in-page';
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
  return lookLine(`4. Reading ${page}`, goal, looks, { said: looks.outcome, expected });
}
