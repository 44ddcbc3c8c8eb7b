import AxeBuilder from '@axe-core/playwright';
import { voice } from '../../locales';
import { expect, test } from './browser';

const VIEWS = ['popup', 'sidepanel', 'welcome'] as const;

for (const language of ['en', 'nl'] as const) {
  for (const view of VIEWS) {
    test(`${view} speaks ${language} by the setting, and axe has nothing to say, light or dark`, async ({
      session,
    }) => {
      await session.say({ type: 'settings', change: { language, page: 'coach', sample: true } });
      const page = await session.openView(view);
      await expect(page.locator(`html[lang=${language}]`)).toBeVisible();
      await expect(page.getByText(voice(language).text('panel.disclaimer'))).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

test('in a browser that is itself Dutch everything is Dutch, without a setting', async ({ fresh }) => {
  const session = await fresh({ language: 'nl' });
  const browsers = await session.language();
  // Debian keeps Chromium's languages in a package of its own (chromium-l10n); in CI it must be there.
  test.skip(!process.env.CI && browsers !== 'nl', `this browser speaks ${browsers}`);
  expect(browsers).toBe('nl');
  await session.say({ type: 'settings', change: { page: 'coach' } });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain(voice('nl').text('page.panel'));
  await coach.click('button.main');
  const panel = await session.panel();
  await expect.poll(() => panel.text()).toContain('JSON exporteren');
  const popup = await session.openPopup();
  await expect.poll(() => popup.text()).toContain(voice('nl').text('popup.next'));
  const welcome = await session.openView('welcome');
  await expect(welcome.locator('html[lang=nl]')).toContainText(voice('nl').text('welcome.title'));
});
