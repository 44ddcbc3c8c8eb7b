import type { Page } from 'playwright';
import { expect, type Session, test } from './browser';
import { daysAgo, record, stored } from './history';
import { openTab } from './tab';

/** The side panel in a tab, its profile in sight. */
async function profileTab(session: Session): Promise<Page> {
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'profile');
  return panel;
}
const quiet = (session: Session, language = 'en') =>
  session.say({ type: 'settings', change: { page: 'quiet', language } });

/** A stored profile in which nothing but these items was seen, so many days ago. */
const seen = (ago: number, items: object, diary: object = {}) => {
  const days = Object.entries(items).map(([item, sight]) => [item, { ...sight, at: 'card', day: daysAgo(ago) }]);
  const profile = {
    version: 1,
    seen: daysAgo(ago),
    items: Object.fromEntries(days),
    measures: {},
    before: null,
    diary,
  };
  return { 'profile:unbound': profile };
};

test('asks for the profile once, and fills as soon as the member looks at it', async ({ session }) => {
  await quiet(session);
  const panel = await profileTab(session);
  await expect(panel.getByText('Open your own profile once')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Open my profile' })).toHaveAttribute(
    'href',
    'https://www.linkedin.com/in/me/',
  );
  const page = await session.linkedin('/in/ada-sample/');
  await expect(panel.getByRole('heading', { name: /^\d+ of 18 in place$/ })).toBeVisible();
  await page.close();
  await panel.bringToFront();
  await panel.locator('.items-have > summary').click();
  await panel.locator('.item summary').filter({ hasText: 'Photo' }).click();
  await expect(panel.locator('.item[open]')).toContainText(/There on .*, at the top of your profile\./);
});

test('what is known to be missing comes first; a visit that shows it takes it off', async ({ session }) => {
  await quiet(session);
  await session.store(seen(5, { photo: { is: 'no' }, about: { is: 'no' } }));
  const panel = await profileTab(session);
  const fix = panel.locator('.fix');
  await expect(fix.getByRole('heading', { name: 'Photo' })).toBeVisible();
  await session.store(seen(0, { photo: { is: 'yes' }, about: { is: 'no' } }));
  await expect(fix.getByRole('heading', { name: 'About' })).toBeVisible();
});

test('what is typed to try it out is in no storage, in no export, and gone with the panel', async ({ session }) => {
  await quiet(session);
  await session.store(stored({ 1: record(1, 40) }));
  const before = await session.stored();
  const panel = await profileTab(session);
  const marker = 'zebra-crossing consultancy';
  await panel.getByLabel('Headline', { exact: true }).fill(marker);
  await panel.getByLabel('About', { exact: true }).fill(`${marker} for schools`);
  await panel.getByText('Your topics and your draft').click();
  await panel.getByRole('button', { name: 'Take them from my headline' }).click();
  await panel.getByLabel('Paste a draft').fill(marker);
  await expect(panel.getByText('All of them are in it.')).toBeVisible();
  await openTab(panel, 'today');
  await openTab(panel, 'profile');
  await expect(panel.getByLabel('Headline', { exact: true })).toHaveValue(marker);
  expect(await session.stored()).toEqual(before);
  await panel.reload();
  await openTab(panel, 'profile');
  await expect(panel.getByLabel('Headline', { exact: true })).toHaveValue('');
  const left = await panel.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(left).toBe('[{},{}]');
});

test('the industry is the member’s word: said, kept, and taken back', async ({ session }) => {
  await quiet(session);
  await session.store(seen(2, { photo: { is: 'yes' } }));
  const panel = await profileTab(session);
  const confirmed = async () => {
    const { 'choices:unbound': choices } = await session.stored('choices:unbound');
    return (choices as { industryConfirmed: string | null } | undefined)?.industryConfirmed;
  };
  await panel.locator('.items-unknown > summary').click();
  await panel.locator('.item summary').filter({ hasText: 'Industry' }).click();
  await panel.getByRole('button', { name: 'Yes, it fits' }).click();
  await expect.poll(confirmed).toBe(daysAgo(0));
  await expect(panel.getByRole('heading', { name: '2 of 18 in place' })).toBeVisible();
  // It moved to what is in place, and took the opened answer and the focus along.
  await expect(panel.locator('.items-have [role=status]')).toBeFocused();
  await panel.getByRole('button', { name: 'Take back' }).click();
  await expect.poll(confirmed).toBeNull();
});

test('an old visit is said, and the trend marks the days on which a visit found a change', async ({ session }) => {
  await quiet(session);
  const note = (ago: number, hash: string) => ({
    on: daysAgo(ago),
    length: 90,
    count: null,
    hash: hash.padEnd(16, '_'),
  });
  const diary = { about: [note(80, 'a'), note(40, 'b')] };
  await session.store({
    ...seen(40, { about: { is: 'yes' } }, diary),
    ...stored({ 50: record(50, 40), 1: record(1, 42) }),
  });
  const panel = await profileTab(session);
  await expect(panel.getByText('That is more than 30 days ago.')).toBeVisible();
  await expect(panel.locator('.diary li')).toHaveCount(1);
  await openTab(panel, 'trend');
  await expect(panel.locator('.chart.total .changes')).toHaveCount(1);
  await expect(panel.locator('.profile-marks')).toContainText(': About');
});

test('the sample shows a filled tab, by keyboard, in Dutch, 320 px wide', async ({ session }) => {
  await quiet(session, 'nl');
  await session.say({ type: 'settings', change: { sample: true } });
  const panel = await session.openView('sidepanel');
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.locator('#tab-today').focus();
  await panel.keyboard.press('ArrowRight');
  await expect(panel.locator('#tab-profile')).toBeFocused();
  await expect(panel.getByRole('heading', { name: '9 van 18 in orde' })).toBeVisible();
  const over = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});
