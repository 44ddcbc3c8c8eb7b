import { readFileSync } from 'node:fs';
import { ADA } from '../linkedin/profile-member';
import { OTHER_PROFILES } from '../linkedin/profile-others';
import { expect, type Session, test } from './browser';
import { record, stored } from './history';
import { openTab } from './tab';

/** What the extension's own page offers, as far as this test uses it. */
declare const chrome: { storage: { session: { get(keys: null): Promise<object> } } };

/** All that is kept, for good and while the browser is open. */
async function everything(session: Session): Promise<string> {
  const desk = await session.desk();
  const open = await desk.evaluate(() => chrome.storage.session.get(null));
  return JSON.stringify([await session.stored(), open]);
}

/** Every text that Ada wrote, and each of its sentences and longer words. */
const WRITTEN = [
  ...[ADA.name, ADA.headline, ADA.location, ADA.about ?? '', ...ADA.schools, ...ADA.projects, ...ADA.skills],
  ...ADA.roles.flatMap(({ title, company, description }) => [title, company, description]),
  ...ADA.received,
].flatMap((text) => [text, ...text.split(/[.\n|]/), ...text.split(/\W+/).filter((word) => word.length > 7)]);
const SENTENCES = [...new Set(WRITTEN.map((text) => text.trim()).filter((text) => text.length > 2))];
/** Those of them that stand in a text. */
const found = (where: string) => SENTENCES.filter((text) => where.toLowerCase().includes(text.toLowerCase()));

test('nothing of the page’s text is kept or exported, in either renderer', async ({ session }) => {
  await session.store(stored({ 1: record(1, 47) }));
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.linkedin('/in/ada-sample/');
  await expect.poll(() => everything(session)).toContain('"recommendations"');
  await page.waitForTimeout(1500);
  const kept = await everything(session);
  expect(found(kept)).toEqual([]);
  expect(found(`"headline": "${ADA.headline}"`).length, 'the search finds what it looks for').toBeGreaterThan(3);

  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export JSON' }).first().click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('"profile"');
  expect(found(file)).toEqual([]);
});

test('twenty other people’s profiles: storage and page stay byte for byte the same, and nothing of ours comes', async ({
  session,
}) => {
  test.setTimeout(90_000);
  // What the member has is there already, so that there is something to change.
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const mine = await session.linkedin('/in/ada-sample/');
  await expect.poll(() => everything(session)).toContain('"recommendations"');
  await mine.close();
  const before = await everything(session);
  expect(OTHER_PROFILES.length).toBe(20);
  const visit = async ({ what, path, html }: (typeof OTHER_PROFILES)[number]) => {
    const page = await session.context.newPage();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const html = document.documentElement.outerHTML;
        const changes: string[] = [];
        new MutationObserver((all) => changes.push(...all.map((m) => `${m.type} of ${m.target.nodeName}`))).observe(
          document,
          { subtree: true, childList: true, attributes: true, characterData: true },
        );
        Object.assign(window, { untouched: () => ({ same: document.documentElement.outerHTML === html, changes }) });
      });
    });
    await page.goto(`https://www.linkedin.com${path}/`);
    expect(html, what).toContain('main');
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(1500);
    const seen = await page.evaluate(() => (window as unknown as { untouched(): object }).untouched());
    expect(seen, what).toEqual({ same: true, changes: [] });
    expect(await (await session.coach(page)).there(), what).toBe(false);
    await page.close();
  };
  for (let at = 0; at < OTHER_PROFILES.length; at += 5) await Promise.all(OTHER_PROFILES.slice(at, at + 5).map(visit));
  expect(await everything(session)).toBe(before);
});
