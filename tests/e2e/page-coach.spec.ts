import type { Page } from 'playwright';
import { ssiPage } from '../linkedin/ssi-page';
import { expect, type Session, test } from './browser';
import type { Box, CoachOnPage } from './coach';
import { heardKeys } from './heard-keys';
import { daysAgo } from './history';

/** A member who chose the coach on the page, in English. */
async function choose(session: Session, change: Record<string, unknown> = {}): Promise<void> {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en', ...change } });
}

/** The SSI page with the coach on it. */
async function open(session: Session): Promise<{ page: Page; coach: CoachOnPage }> {
  const page = await session.linkedin();
  const coach = await session.coach(page);
  await expect.poll(() => coach.text()).toContain('47');
  return { page, coach };
}

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const focusedInUs = (coach: CoachOnPage) => coach.evaluate((root) => root.activeElement?.className ?? null);

test('inserts nothing until the member has answered, keeps the reading, and comes at once when they choose it', async ({
  session,
}) => {
  const page = await session.linkedin();
  const coach = await session.coach(page);
  await expect.poll(async () => Object.keys(await session.stored())).toContainEqual(expect.stringMatching(/^history:/));
  const before = await html(page);
  expect(await coach.there()).toBe(false);
  await choose(session);
  await expect.poll(() => coach.text()).toContain('47');
  await session.say({ type: 'settings', change: { page: 'quiet' } });
  await expect.poll(() => coach.there()).toBe(false);
  expect(await html(page)).toBe(before);
});

test('says what was read: total, tier, gaps, industry and network, the widest gap, the first reading', async ({
  session,
}) => {
  await choose(session);
  const { coach } = await open(session);
  const text = await coach.text();
  for (const said of ['47', 'Developing', '18.25', '6.8 to go', '18.9 to go', 'Industry 34', 'you: +13', 'top 12%'])
    expect(text).toContain(said);
  expect(text).toContain('First reading');
  expect(text).toContain('“Engage with insights” has the most room');
  await coach.click('.how');
  await expect.poll(() => coach.text()).toContain('LinkedIn’s own bar');
  expect(await coach.text()).toContain('The four pillars add up to 46.775, LinkedIn shows 47.');
  // Not only in the text: in sight, inside the card, with the way back.
  for (const part of ['.receipt p', '.receipt dl > div', '.how', '.main']) {
    const [inner, card] = [await coach.box(part), await coach.box('.card')];
    expect(inner && card && inside(inner, card), part).toBe(true);
  }
  await coach.click('.how');
  await expect.poll(() => coach.text()).toContain('6.8 to go');
});

test('says how the score moved since the previous reading and since about four weeks', async ({ session }) => {
  await choose(session);
  const kept = (day: string, brand: number) => ({
    takenAt: `${day}T10:00:00+00:00`,
    overall: Math.round(brand + 28.525),
    pillars: { brand, people: 9.4, insights: 6.125, relationships: 13 },
    industry: null,
    network: null,
    source: 'page',
  });
  const months: Record<string, { version: 1; days: Record<string, unknown> }> = {};
  for (const [ago, brand] of [
    [30, 16],
    [1, 18],
  ] as const) {
    const day = daysAgo(ago);
    const key = `history:unbound:${day.slice(0, 7)}`;
    months[key] ??= { version: 1, days: {} };
    months[key].days[day] = kept(day, brand);
  }
  await session.store(months);
  const { coach } = await open(session);
  expect(await coach.text()).toMatch(/\+0\.3 since \d+ \w+/);
  expect(await coach.text()).toMatch(/\+2\.3 since \d+ \w+/);
});

test('is one element without attributes, closed, last in the root; LinkedIn’s own nodes stay as they were', async ({
  session,
}) => {
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('message', (event) => seen.push(`message ${JSON.stringify(event.data)}`));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      seen.push(`event ${event.type}`);
      return dispatch.call(this, event);
    };
  });
  await page.goto('https://www.linkedin.com/sales/ssi');
  const coach = await session.coach(page);
  const body = await page.evaluate(() => document.body.outerHTML);
  const root = await page.evaluate(() => [...document.documentElement.attributes].map((a) => a.name + a.value));
  await choose(session);
  await expect.poll(() => coach.text()).toContain('47');
  const found = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    return {
      children: document.documentElement.children.length,
      tag: host.outerHTML,
      open: host.shadowRoot,
      entries: performance.getEntries().map((e) => e.name),
      seen: (window as unknown as { seen: string[] }).seen,
    };
  });
  expect(found).toMatchObject({ children: 3, tag: '<div></div>', open: null });
  expect(JSON.stringify(found.seen) + JSON.stringify(found.entries) + (await html(page))).not.toMatch(
    new RegExp(`chrome-extension|${session.id}`),
  );
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
  expect(await page.evaluate(() => [...document.documentElement.attributes].map((a) => a.name + a.value))).toEqual(
    root,
  );
});

test('never covers the score at 1280×800, wherever the page is scrolled, as a card, with its receipt or as a pill', async ({
  session,
}) => {
  await choose(session);
  const { page, coach } = await open(session);
  expect(await coach.evaluate((root) => Boolean(root.querySelector('.card')))).toBe(true);
  const scoreBoxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('figcaption.user-ssi-score__donut-chart-caption, .user-ssi-score ul > li')].map(
        (e) => e.getBoundingClientRect().toJSON() as { left: number; right: number; top: number; bottom: number },
      ),
    );
  for (const click of [null, '.how', '[aria-expanded]']) {
    if (click) {
      await page.evaluate(() => scrollTo(0, 0));
      await coach.click(click);
    }
    let looked = 0;
    for (let y = 0; y <= 900; y += 60) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const own = await coach.box('.card, .pill');
      if (!own) continue;
      looked += 1;
      const score = await scoreBoxes();
      expect(score.length).toBe(5);
      for (const box of score) expect(overlap(own, box), `scrolled ${y}`).toBe(false);
    }
    expect(looked, 'places in which the coach was there to be looked at').toBeGreaterThan(8);
  }
});

function inside(a: Box, b: Box): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

function overlap(a: Box, b: { left: number; right: number; top: number; bottom: number }): boolean {
  return a.x < b.right && a.x + a.width > b.left && a.y < b.bottom && a.y + a.height > b.top;
}

test('collapses by click or Escape, remembers it, and never takes the focus by itself', async ({ session }) => {
  await choose(session);
  const { page, coach } = await open(session);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await coach.click('.small');
  await expect.poll(() => focusedInUs(coach)).toBe('pill');
  await page.reload();
  await expect.poll(() => coach.evaluate((root) => Boolean(root.querySelector('.pill')))).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await coach.click('.pill');
  await expect.poll(() => focusedInUs(coach)).toBe('small');
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedInUs(coach)).toBe('pill');
});

test('can be reached and used by keyboard alone, and keeps its keys from LinkedIn’s hot keys', async ({ session }) => {
  await choose(session);
  const { page, coach } = await open(session);
  const keys = await heardKeys(page);
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus());
  for (let i = 0; i < 5 && (await focusedInUs(coach)) === null; i++) await page.keyboard.press('Tab');
  expect(await focusedInUs(coach)).toBe('small');
  const before = (await keys()).length;
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedInUs(coach)).toBe('pill');
  await page.keyboard.press('j');
  expect((await keys()).length).toBe(before);
});

test('starts as a pill in a narrow window, and opens there when asked', async ({ session }) => {
  await choose(session);
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('https://www.linkedin.com/sales/ssi');
  const coach = await session.coach(page);
  await expect.poll(() => coach.evaluate((root) => root.querySelector('.pill')?.textContent)).toContain('47');
  await coach.click('.pill');
  await expect.poll(() => coach.evaluate((root) => Boolean(root.querySelector('.card')))).toBe(true);
});

test('follows LinkedIn’s theme, also when it changes', async ({ session }) => {
  session.serve({ '/sales/ssi': ssiPage({ scripts: ['theme'] }) });
  await choose(session);
  const { page, coach } = await open(session);
  const ground = () =>
    coach.evaluate((root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => (window as unknown as { replicaTheme(name: string): void }).replicaTheme('dark'));
  await expect.poll(ground).toBe('rgb(26, 33, 30)');
});

test('comes back three times when the page removes it, then stays away and the popup says so', async ({ session }) => {
  session.serve({ '/sales/ssi': ssiPage({ scripts: ['sweep'] }) });
  await choose(session);
  const page = await session.linkedin();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { replicaRemovals: number }).replicaRemovals))
    .toBe(4);
  await expect.poll(async () => (await session.stored('visit')).visit).toMatchObject({ outcome: 'read', removals: 3 });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { replicaRemovals: number }).replicaRemovals)).toBe(4);
  const popup = await session.openView('popup');
  await expect(popup.getByText(/removed/i)).toBeVisible();
});

test('opens the real side panel by a click', async ({ session }) => {
  await choose(session);
  const { coach } = await open(session);
  await coach.click('text=Open the side panel');
  const panel = await session.panel();
  await expect.poll(() => panel.text()).toContain('47');
  await panel.close();
});

test('comes and goes with in-app navigation', async ({ session }) => {
  const inside = `<template data-path="/sales/ssi">${ssiPage().match(/<main[^>]*>([\s\S]*)<\/main>/)?.[1]}</template>`;
  session.serve({ '/sales/home': (await import('../linkedin/other-pages')).homePage({ inside, scripts: ['spa'] }) });
  await choose(session);
  const page = await session.linkedin('/sales/home');
  const coach = await session.coach(page);
  const go = (path: string) =>
    page.evaluate((to) => (window as unknown as { replicaGo(path: string): void }).replicaGo(to), path);
  expect(await coach.there()).toBe(false);
  for (let round = 0; round < 2; round++) {
    await go('/sales/ssi');
    await expect.poll(() => coach.text()).toContain('47');
    await go('/sales/home');
    await expect.poll(() => coach.there()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  }
});

test('speaks Dutch when asked, at once', async ({ session }) => {
  await choose(session);
  const { coach } = await open(session);
  await session.say({ type: 'settings', change: { language: 'nl' } });
  await expect.poll(() => coach.text()).toContain('nog 6,8');
  expect(await coach.text()).toContain('Zijpaneel openen');
});

test('tells assistive technology what it is', async ({ session }) => {
  await choose(session);
  const { coach } = await open(session);
  const tree = await coach.axTree();
  expect(tree).toContainEqual({ role: 'region', name: 'SSI Coach' });
  expect(tree).toContainEqual({ role: 'button', name: 'Open the side panel' });
  expect(tree).toContainEqual({ role: 'button', name: 'Make small' });
});
