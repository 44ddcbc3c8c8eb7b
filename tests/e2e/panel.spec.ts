import type { Page } from 'playwright';
import { voice } from '../../locales';
import { expect, type Session, test } from './browser';
import { daysAgo, record, stored } from './history';
import { kept, totals } from './kept';
import { openTab } from './tab';

/** The panel in a tab, over these records, its trend open. */
async function panelOver(session: Session, records: Record<number, object>, settings = {}): Promise<Page> {
  await session.store(stored(records));
  await session.say({ type: 'settings', change: { page: 'quiet', language: 'en', ...settings } });
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'trend');
  await expect(panel.locator('.trend[aria-busy=false]')).toBeVisible();
  return panel;
}

const cells = (panel: Page) =>
  panel
    .locator('.facts tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(1).map((cell) => cell.textContent)));

test('each period shows its own readings, as charts and as a table with the same facts', async ({ session }) => {
  const panel = await panelOver(session, {
    400: record(400, 20),
    80: record(80, 30),
    20: record(20, 40, { network: null }),
    3: record(3, 44),
    0: record(0, 48),
  });
  const say = voice('en');
  const row = (ago: number, total: number, network = '20') => [
    say.day(daysAgo(ago), 'dated'),
    String(total),
    ...Array(4).fill(String(total / 4)),
    '12',
    network,
  ];
  const all = [row(0, 48), row(3, 44), row(20, 40, '–not shown'), row(80, 30), row(400, 20)];
  // Opened once, it stays open whatever the period.
  await panel.getByText('The same as a table').click();
  for (const [period, n] of [
    ['7 days', 2],
    ['30 days', 3],
    ['90 days', 4],
    ['All', 5],
  ] as const) {
    await panel.getByRole('radio', { name: period, exact: true }).check();
    await expect.poll(() => cells(panel)).toEqual(all.slice(0, n));
    await expect(panel.getByText(`${n} readings`)).toBeVisible();
    const first = all[n - 1]?.[1];
    await expect(panel.getByRole('img', { name: new RegExp(`^Total: from ${first} on .* to 48 on`) })).toBeVisible();
    await expect(panel.getByRole('img')).toHaveCount(5);
  }
});

test('the panel follows a new reading on the page, and the page a day deleted and put back in the panel', async ({
  session,
}) => {
  const panel = await panelOver(session, { 1: record(1, 40) }, { page: 'coach' });
  const coach = await session.coach(await session.linkedin());
  await expect(panel.getByText('47', { exact: true }).first()).toBeVisible();
  await expect.poll(() => coach.text()).toContain('+6.8');
  const before = await kept(session);
  await panel.bringToFront();
  await panel.getByText('The same as a table').click();
  await panel.locator('.remove').first().click();
  await expect.poll(() => totals(session)).toEqual([40]);
  await expect.poll(() => coach.text()).toContain('has since been deleted');
  expect(await coach.text()).toContain('Last known: 40');
  expect(await coach.text()).not.toContain('clock');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => kept(session)).toEqual(before);
  await expect.poll(() => coach.text()).toContain('+6.8');
});

test('erasing offers the export first, then leaves nothing: back to the first run, at once and everywhere', async ({
  session,
}) => {
  const panel = await panelOver(session, { 1: record(1, 40) }, { page: 'coach', language: 'nl' });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('47');
  await panel.bringToFront();
  await openTab(panel, 'settings');
  await panel.getByRole('button', { name: 'Alles wissen…' }).click();
  const sure = panel.getByRole('dialog', { name: 'Alles wissen?' });
  await expect(sure.getByRole('button', { name: 'JSON exporteren' })).toBeVisible();
  await sure.getByRole('button', { name: 'Annuleren' }).click();
  expect(await totals(session)).toEqual([40, 47]);
  await panel.getByRole('button', { name: 'Alles wissen…' }).click();
  await sure.getByRole('button', { name: 'Alles wissen', exact: true }).click();
  await expect(panel.getByText('Everything is erased.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Where may the coach appear?' })).toBeVisible();
  await openTab(panel, 'today');
  await expect(panel.getByText('No score yet')).toBeVisible();
  expect(await session.stored()).toEqual({});
  await expect.poll(() => coach.there()).toBe(false);
  await panel.getByRole('button', { name: 'On LinkedIn’s pages' }).click();
  await expect.poll(() => coach.text()).toContain('has since been deleted');
  expect(await totals(session)).toEqual([]);
});

test('what can’t be read is counted and stays in storage byte for byte, whatever is written around it', async ({
  session,
}) => {
  const today = daysAgo(0);
  const odd = { version: 7, days: { [daysAgo(70)]: { scores: [1, 2, 3] }, [daysAgo(71)]: null } };
  const months = stored({ 1: record(1, 40), 70: odd });
  const [key = ''] = Object.keys(stored({ 70: {} }));
  const mine = Object.keys(stored({ 0: {} }))[0] ?? '';
  Object.assign(months, { [key]: odd });
  const broken = { overall: 'many', takenAt: 5 };
  months[mine] = { version: 1, days: { ...months[mine]?.days, [`${today.slice(0, 8)}99`]: broken } };
  await session.store(months);
  const before = await session.stored();
  await session.say({ type: 'settings', change: { page: 'quiet', language: 'en' } });
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  await expect(panel.getByText('3 stored records can’t be read.')).toBeVisible();
  await session.linkedin();
  await expect.poll(async () => (await kept(session))[today]).toMatchObject({ overall: 47 });
  await panel.bringToFront();
  const after = await session.stored();
  expect(JSON.stringify(after[key])).toBe(JSON.stringify(before[key]));
  expect((after[mine] as { days: Record<string, unknown> }).days[`${today.slice(0, 8)}99`]).toEqual(broken);
  await expect(panel.getByText('3 stored records can’t be read.')).toBeVisible();
});

test('the language changes at once, on every surface, and the open tab stays open', async ({ session }) => {
  const panel = await panelOver(session, { 0: record(0, 48) });
  const popup = await session.openView('popup');
  await panel.bringToFront();
  await openTab(panel, 'settings');
  await panel.getByLabel('Language').selectOption('nl');
  await expect(panel.locator('html[lang=nl]')).toBeVisible();
  await expect(popup.getByText('Meeste ruimte')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Taal' }).selectOption('auto');
  await expect(panel.locator('html[lang=en]')).toBeVisible();
});

for (const language of ['en', 'nl'] as const) {
  test(`320 px, 200% zoom, forced colours, in ${language}: nothing sticks out, nothing is lost`, async ({
    session,
  }, info) => {
    const panel = await panelOver(session, {}, { language, sample: true });
    const say = voice(language);
    await panel.getByRole('radio', { name: say.text('trend.all'), exact: true }).check();
    await panel.locator('.facts summary').click();
    for (const [width, forcedColors] of [
      [320, 'none'],
      [640, 'active'],
      [1280, 'none'],
    ] as const) {
      await panel.setViewportSize({ width, height: 800 });
      await panel.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      // What a page measures under zoom is a smaller window with more pixels to the inch; 640 px at 200% are 320.
      const over = () => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await over(), `${width} px`).toBeLessThanOrEqual(0);
      await panel.screenshot({ path: info.outputPath(`panel-${language}-${width}.png`), fullPage: true });
      const marked = () =>
        panel.evaluate(() => getComputedStyle(document.querySelector('.watermark') as Element, '::after').display);
      expect((await marked()) === 'none', 'forced colours would make it solid').toBe(forcedColors === 'active');
    }
    await openTab(panel, 'settings');
    for (const name of [say.text('panel.exportJson'), say.text('panel.erase')])
      await expect(panel.getByRole('button', { name, exact: true })).toBeVisible();
  });
}
