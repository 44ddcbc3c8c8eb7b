import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from './browser';
import { requestsIn } from './net-log';
import { openTab } from './tab';

const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

test('reading, exporting, deleting, erasing and a woken worker ask nothing of any network', async ({
  fresh,
}, testInfo) => {
  const netLog = testInfo.outputPath('net.json');
  const session = await fresh({ netLog });
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.linkedin();
  const coach = await session.coach(page);
  await expect.poll(() => coach.text()).toContain('47');
  await session.stopWorker();
  await page.goto('https://www.linkedin.com/feed/');
  await page.goto('https://www.linkedin.com/sales/ssi');
  await expect.poll(() => coach.text()).toContain('47');

  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  const json = await saved(panel, 'Export JSON');
  expect(json.name).toMatch(/^ssi-coach-history-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(json.text)).toMatchObject({
    format: 'ssi-coach-history',
    version: 1,
    snapshots: [{ overall: 47, source: 'page' }],
  });
  const csv = await saved(panel, 'Export CSV');
  expect(csv.text).toMatch(/^\uFEFFday,takenAt,overall,.*\r\n/);
  await session.say({ type: 'erase' });
  await expect
    .poll(async () => Object.keys(await session.stored()).filter((key) => key.startsWith('history:')))
    .toEqual([]);

  await session.close();
  expect(session.traffic.requests.length).toBeGreaterThan(3);
  expect(
    session.traffic.requests.filter(
      (request) => !/^GET https:\/\/www\.linkedin\.com\/(sales\/ssi|feed\/|replica\/)/.test(request),
    ),
  ).toEqual([]);
  const asked = requestsIn(netLog);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ initiator, url }) => initiator !== 'not an origin' || url.includes('linkedin'))).toEqual([]);
});

test('a request by our script on the page would be seen', async ({ session }) => {
  await session.say({ type: 'settings', change: { page: 'coach' } });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.there()).toBe(true);
  await coach.evaluate(() => fetch('https://www.linkedin.com/li/track').catch(() => null));
  await coach.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
  expect(session.traffic.strays).toHaveLength(2);
  session.traffic.forget();
});

test("a request by one of our own pages, or the worker's, dies at our policy", async ({ session }) => {
  const view = await session.openView('popup');
  const refused = await view.evaluate(() => fetch('https://elsewhere.example/').then(String, (error) => error.name));
  expect(refused).toBe('TypeError');
  expect(session.traffic.requests).toEqual([]);
  expect(session.traffic.violations).not.toEqual([]);
  session.traffic.forget();
});
