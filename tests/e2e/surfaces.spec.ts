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
