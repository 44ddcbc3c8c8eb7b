import { expect, type Session, test } from './browser';
import { openTab } from './tab';

/** Reads the SSI page once; answers with the tab's coach. */
async function readOnce(session: Session, change: object) {
  await session.say({ type: 'settings', change });
  const page = await session.linkedin();
  await expect
    .poll(async () => Object.keys(await session.stored()).filter((k) => k.startsWith('history:')))
    .toHaveLength(1);
  return session.coach(page);
}

const WORDS = {
  en: {
    tier: 'Developing',
    gap: '18.9 to go',
    today: 'today',
    panel: 'Side panel',
    table: 'The same as a table',
  },
  nl: {
    tier: 'In ontwikkeling',
    gap: 'nog 18,9 te gaan',
    today: 'vandaag',
    panel: 'Zijpaneel',
    table: 'Bekijk als tabel',
  },
} as const;

for (const language of ['en', 'nl'] as const) {
  const words = WORDS[language];

  test(`popup and side panel say the reading, in ${language}`, async ({ session }) => {
    await readOnce(session, { page: 'quiet', language });
    const popup = await session.openPopup();
    for (const word of ['47', words.tier, words.gap, words.today])
      await expect.poll(() => popup.text()).toContain(word);
    const { width, height } = await popup.size();
    expect(width).toBe(380);
    expect(height, 'nothing to scroll').toBeLessThan(600);
    expect(await popup.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      language,
      'SSI Coach',
    ]);
    await popup.click(`text=${words.panel}`);
    const panel = await session.panel();
    for (const word of ['47', '18', words.gap]) await expect.poll(() => panel.text()).toContain(word);
    await panel.click('#tab-trend');
    await expect.poll(() => panel.text()).toContain(words.table);
    await panel.close();
  });
}

test('the first run asks, and every surface obeys the answer at once', async ({ session }) => {
  const welcome = await session.openView('welcome');
  const coach = await readOnce(session, { language: 'en' });
  expect(await coach.there()).toBe(false);
  const panel = await session.openView('sidepanel');
  await expect(panel.getByText('Where may the coach appear?').first()).toBeVisible();
  await welcome.getByRole('button', { name: 'On LinkedIn’s pages' }).click();
  await expect(welcome.getByText('Next: open your SSI page once')).toBeVisible();
  await expect.poll(() => coach.there()).toBe(true);
  await openTab(panel, 'settings');
  await expect(panel.getByRole('radio', { name: /On LinkedIn’s pages/ })).toBeChecked();
  await panel.getByRole('radio', { name: /Quiet mode/ }).check();
  await expect.poll(() => coach.there()).toBe(false);
  await expect(welcome.getByRole('button', { name: /Quiet mode/ })).toHaveAttribute('aria-pressed', 'true');
});

test('sample data is marked everywhere and leaves real readings alone', async ({ session }) => {
  await readOnce(session, { page: 'quiet', language: 'en' });
  const before = await session.stored();
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  await panel.getByLabel('Sample data').check();
  await expect(panel.getByText('an invented year', { exact: true })).toBeVisible();
  await expect(panel.locator('.watermark')).toBeVisible();
  await openTab(panel, 'trend');
  await expect(panel.getByRole('img', { name: /^Total: from/ })).toBeVisible();
  const popup = await session.openPopup();
  await expect.poll(() => popup.text()).toContain('an invented year');
  await popup.click('text=Switch off');
  await expect(panel.getByText('an invented year', { exact: true })).toBeHidden();
  await popup.close();
  await openTab(panel, 'today');
  await expect(panel.getByText('18.9 to go')).toBeVisible();
  expect(history(await session.stored())).toEqual(history(before));
});
const history = (stored: Record<string, unknown>) =>
  Object.entries(stored).filter(([key]) => key.startsWith('history:'));

test('the language is the browser’s own until the member chooses one', async ({ fresh }) => {
  const session = await fresh({ language: 'nl' });
  expect(await session.language(), 'this browser is not Dutch: install its language pack (chromium-l10n)').toBe('nl');
  const welcome = await session.openView('welcome');
  await expect(welcome.getByRole('heading', { name: 'Welkom bij SSI Coach' })).toBeVisible();
  await expect(welcome).toHaveTitle('Welkom bij SSI Coach');
  const coach = await readOnce(session, { page: 'coach' });
  await expect.poll(() => coach.text()).toContain('In ontwikkeling');
  await session.say({ type: 'settings', change: { language: 'en' } });
  await expect(welcome.getByRole('heading', { name: 'Welcome to SSI Coach' })).toBeVisible();
  await expect.poll(() => coach.text()).toContain('Developing');
});

test('the whole panel can be used without a mouse', async ({ session }) => {
  await readOnce(session, { page: 'quiet', language: 'en' });
  const panel = await session.openView('sidepanel');
  await panel.getByRole('tab', { name: 'Today' }).focus();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByText('The same as a table')).toBeVisible();
  await panel.locator('.facts summary').focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.remove')).toBeVisible();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await expect(panel.locator('.remove')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(panel.locator('.remove')).toHaveCount(0);
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.remove')).toBeVisible();
});
