import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect, type Session, test } from './browser';
import { daysAgo, record, stored } from './history';
import { opensOwnProfile } from './own-profile';
import { readingAt } from './reading-at';
import { openTab } from './tab';

interface Accounts {
  bound: { hash: string | null; account: string }[];
  current: string;
  questions: { of: string }[];
}
const accounts = async (session: Session) => (await session.stored('accounts')).accounts as Accounts;
const aside = async (session: Session) =>
  ((await session.stored('aside')).aside as { readings: unknown[] } | undefined)?.readings.length ?? 0;

/** The totals kept for one account, oldest first. */
async function keptFor(session: Session, account: string): Promise<number[]> {
  const months = Object.entries(await session.stored()).filter(([key]) => key.startsWith(`history:${account}:`));
  const days = months.flatMap(([, month]) =>
    Object.entries((month as { days: Record<string, { overall: number }> }).days),
  );
  return days.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { overall }]) => overall);
}

const HISTORY = stored({ 30: record(30, 36), 2: record(2, 40), 1: record(1, 41) });

async function begun(session: Session): Promise<void> {
  await session.store(HISTORY);
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  await opensOwnProfile(session, 'ada-lovelace');
}

async function downloads(place: Locator, label: string, count: number): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const page: Page = place.page();
  const all = new Promise<void>((done) => {
    page.on('download', async (download) => {
      files[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8');
      if (Object.keys(files).length === count) done();
    });
  });
  await place.getByRole('button', { name: label, exact: true }).click();
  await all;
  return files;
}

test('the history becomes the first own profile’s; another is asked for; its readings wait and then are its own', async ({
  session,
}) => {
  await begun(session);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  await expect(panel.getByText('Your history belongs to the profile you opened on')).toBeVisible();
  expect(await keptFor(session, 'unbound')).toEqual([36, 40, 41]);

  await opensOwnProfile(session, 'ada-2');
  const question = panel.getByRole('status').filter({ hasText: 'A profile we don’t know yet' });
  await expect(question).toContainText('Until you answer, new readings are kept aside');

  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('Kept aside for now');
  expect(await coach.text()).toContain('First reading');
  await expect(question).toContainText('1 reading is kept aside');
  expect(await keptFor(session, 'unbound')).toEqual([36, 40, 41]);

  await question.getByRole('button', { name: 'Another account' }).click();
  await expect(question).toBeHidden();
  const { current } = await accounts(session);
  expect(current).toMatch(/^[0-9a-f]{8}$/);
  expect(await keptFor(session, current)).toEqual([47]);
  expect(await keptFor(session, 'unbound')).toEqual([36, 40, 41]);
  await expect.poll(() => coach.text()).not.toContain('Kept aside');
  await expect.poll(() => coach.text()).toContain('47');
  await openTab(panel, 'today');
  await expect(panel.getByText('First reading').first()).toBeVisible();
  await expect(panel.getByText('You see: Profile opened on')).toBeVisible();

  await opensOwnProfile(session, 'Ada-Lovelace');
  await expect(panel.getByText('41', { exact: true }).first()).toBeVisible();
  const popup = await session.openPopup();
  await expect.poll(() => popup.text()).toContain('41');
  await popup.close();
  await opensOwnProfile(session, 'ada-2');
  const second = await session.openPopup();
  await expect.poll(() => second.text()).toMatch(/47[\s\S]*First reading/);
  await second.close();

  expect(JSON.stringify(await session.stored())).not.toMatch(/lovelace|ada-2/i);
});

test('each account exports its own, and before erasing every account is a file', async ({ session }) => {
  await begun(session);
  await opensOwnProfile(session, 'bea');
  await session.linkedin();
  await expect.poll(() => aside(session)).toBe(1);
  const [{ of } = { of: '' }] = (await accounts(session)).questions;
  await session.say({ type: 'answer', of, account: null });
  await session.say({ type: 'choose', change: { goal: 'leads' } });
  const { current } = await accounts(session);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  const [first, second] = [`ssi-coach-history-${daysAgo(0)}.json`, `ssi-coach-history-${current}-${daysAgo(0)}.json`];
  const shown = await downloads(panel.locator('.care'), 'Export JSON', 1);
  expect(JSON.parse(shown[second] ?? '')).toMatchObject({
    account: current,
    snapshots: [{ overall: 47 }],
    choices: { goal: 'leads' },
  });
  await panel.getByRole('button', { name: 'Erase everything…' }).click();
  const sure = panel.getByRole('dialog', { name: 'Erase everything?' });
  const all = await downloads(sure, 'Export JSON', 2);
  const own = JSON.parse(all[first] ?? '');
  expect(own).toMatchObject({ account: 'unbound', snapshots: [{ overall: 36 }, { overall: 40 }, { overall: 41 }] });
  expect(own).not.toHaveProperty('choices');
  expect(JSON.parse(all[second] ?? '').snapshots).toHaveLength(1);
  await sure.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect.poll(() => session.stored()).toEqual({});
  await expect(panel.getByText('You see:')).toBeHidden();
});

test('a reading that looks like another account’s is asked about; yes keeps it', async ({ session }) => {
  // The replica's page names Software Development and is far from this history.
  const industry = { rank: 5, average: 50, name: 'Insurance' };
  await session.store(stored({ 3: record(3, 80, { industry }), 1: record(1, 80, { industry }) }));
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('Kept aside for now');
  const panel = await session.openView('sidepanel');
  const question = panel.getByRole('status').filter({ hasText: 'Still your account?' });
  await expect(question).toContainText('1 reading is kept aside');
  expect(await keptFor(session, 'unbound')).toEqual([80, 80]);
  await question.getByRole('button', { name: 'Yes, my account' }).click();
  await expect(question).toBeHidden();
  expect(await keptFor(session, 'unbound')).toEqual([80, 80, 47]);
  await expect.poll(() => coach.text()).not.toContain('Kept aside');
});

test('what was told before there were accounts is still there, and stays with the first', async ({ session }) => {
  const holiday = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' };
  await session.store({
    choices: { version: 1, goal: 'leads', minutes: 30 },
    annotations: { version: 1, items: [holiday] },
  });
  await begun(session);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  const files = await downloads(panel.locator('.care'), 'Export JSON', 1);
  expect(JSON.parse(Object.values(files)[0] ?? '')).toMatchObject({
    choices: { goal: 'leads', minutes: 30 },
    annotations: [holiday],
  });
  await session.say({ type: 'choose', change: { minutes: 5 } });
  expect(await session.stored()).toMatchObject({ 'choices:unbound': { goal: 'leads', minutes: 5 } });
  expect(await session.stored()).not.toHaveProperty('choices');
});

for (const patience of [0, 5, 25])
  test(`a browser killed while an answer is written leaves before or after (${patience} ms)`, async ({ fresh }) => {
    const profileDir = test.info().outputPath('profile');
    const session = await fresh({ profileDir });
    await begun(session);
    await opensOwnProfile(session, 'bea');
    const [{ of } = { of: '' }] = (await accounts(session)).questions;
    // Days of four months, so that one answer writes many keys.
    const readings = Array.from({ length: 90 }, (_, i) => ({
      of,
      reading: readingAt(Date.now() - (100 + i) * 86_400_000, 50),
    }));
    await session.store({ aside: { version: 1, readings } });
    const desk = await session.desk();
    await desk.evaluate(
      (question) => void chrome.runtime.sendMessage({ type: 'answer', of: question, account: 'unbound' }),
      of,
    );
    await new Promise((done) => setTimeout(done, patience));
    await session.kill();
    session.traffic.forget();

    const again = await fresh({ profileDir });
    const after = (await accounts(again)).questions.length === 0;
    expect(await aside(again)).toBe(after ? 0 : 90);
    expect(await keptFor(again, 'unbound')).toHaveLength(after ? 93 : 3);
  });

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
