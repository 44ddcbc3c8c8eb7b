import type { Page } from 'playwright';

type Heard = { keys: string[] };

/** The keys that the page's own listener hears from now on. */
export async function heardKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    Object.assign(window, { keys: [] });
    document.addEventListener('keydown', (e) => (window as unknown as Heard).keys.push(e.key));
  });
  return () => page.evaluate(() => (window as unknown as Heard).keys);
}
