import { expect, test } from './browser';
import { BUILD } from './launch';

test('after an update the old coach leaves silently, and an SSI page that is open is served anew', async ({
  fresh,
}) => {
  const session = await fresh();
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.linkedin();
  const coach = await session.coach(page);
  await expect.poll(() => coach.text()).toContain('47');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const host = await page.evaluateHandle(() => document.documentElement.lastElementChild);

  await session.update(BUILD);

  await expect.poll(() => host.evaluate((e) => e?.isConnected), { timeout: 10_000 }).toBe(false);
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length), { timeout: 10_000 }).toBe(3);
  await expect.poll(() => coach.text()).toContain('47');
  expect(errors).toEqual([]);
});

test('switched off in the browser, the coach leaves without a trace', async ({ fresh }) => {
  const session = await fresh();
  const page = await session.linkedin();
  await page.waitForTimeout(500);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const coach = await session.coach(page);
  await expect.poll(() => coach.text()).toContain('47');
  await session.remove();
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML), { timeout: 5_000 }).toBe(before);
});
