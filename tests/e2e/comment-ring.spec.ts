import type { Page } from 'playwright';
import { invitePage } from '../linkedin/invitations';
import { expect, type Session, test } from './browser';
import type { CoachOnPage } from './coach';
import { EDITOR, hover, inEditor, isOpen, open, ring } from './commenting';
import { heardKeys } from './heard-keys';

declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  tabs: {
    query(where: { url: string }): Promise<{ id: number }[]>;
    sendMessage(id: number, message: unknown, where: { frameId: number }): Promise<unknown>;
  };
};

/** What the worker does when the member presses our key: no test can press a key of the browser's own. */
async function pressKey(session: Session): Promise<void> {
  await (await session.desk()).evaluate(async () => {
    for (const { id } of await chrome.tabs.query({ url: 'https://www.linkedin.com/*' }))
      await chrome.tabs.sendMessage(id, { type: 'take-focus' }, { frameId: 0 }).catch(() => {});
  });
}

const inOurs = (coach: CoachOnPage) =>
  coach.evaluate((root) => root.activeElement?.className || root.activeElement?.textContent || null);
const caret = (page: Page) =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() as Selection;
    return [anchorNode?.textContent, anchorOffset];
  });
const FIRST = '[componentkey="commentBox-POSTKEY1"] [role=textbox]';

test('the key leads from the box into the card and Escape back, with the caret and the page as they were', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  const keys = await heardKeys(page);
  await page.click(EDITOR);
  await page.keyboard.type('Drivers know');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => ring(coach)).toBe('2');
  const before = [await caret(page), await page.evaluate(() => document.body.outerHTML + scrollY)];
  await pressKey(session);
  await expect.poll(() => inOurs(coach)).toContain('ring');
  expect(await isOpen(coach)).toBe(true);
  for (const label of ['link', 'Off for this box', 'Off for comments']) {
    await page.keyboard.press('Tab');
    expect(await inOurs(coach)).toBe(label);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(coach)).toBe(false);
  expect(await inEditor(page)).toBe(true);
  expect([await caret(page), await page.evaluate(() => document.body.outerHTML + scrollY)]).toEqual(before);
  expect(await keys()).not.toContain('Escape');
  await page.keyboard.type('!');
  expect(await page.textContent(EDITOR)).toBe('Drivers kn!ow');
  await pressKey(session);
  await expect.poll(() => inOurs(coach)).toContain('ring');
  await pressKey(session);
  await expect.poll(() => inEditor(page)).toBe(true);
  await expect.poll(() => isOpen(coach)).toBe(false);
});

test('the key leads into the card of an older page’s box in a frame, and Escape back into it', async ({ session }) => {
  const { page, coach } = await open(session, 'C13 an older page in a frame');
  const editor = page.frameLocator('iframe').locator(EDITOR);
  await editor.click();
  await page.keyboard.type('Drivers know');
  await expect.poll(() => ring(coach)).toBe('2');
  await pressKey(session);
  await expect.poll(() => inOurs(coach)).toContain('ring');
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(coach)).toBe(false);
  await page.keyboard.type(' best');
  await expect.poll(() => editor.textContent()).toBe('Drivers know best');
});

test('the card opens by the key also where the box is out of sight, and where there is no ring nothing happens', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C2 two open composers');
  await pressKey(session);
  expect(await coach.there()).toBe(false);
  await page.click(FIRST);
  await page.keyboard.type('Drivers know');
  await expect.poll(() => ring(coach)).toBe('2');
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 2000);
  });
  await expect.poll(() => coach.box('.ring')).toBeNull();
  await pressKey(session);
  await expect.poll(() => inOurs(coach)).toBe('card');
  expect(await coach.box('.card')).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await inEditor(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(2000);
});

test('reached by Tab past another box, the ring is still the one of the box that was written in', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C2 two open composers');
  await page.click(FIRST);
  await page.keyboard.type('Drivers know');
  await expect.poll(() => ring(coach)).toBe('2');
  const first = await coach.box('.ring');
  await page.focus('[componentkey="commentBox-POSTKEY2"] [role=textbox]');
  await expect.poll(() => ring(coach)).toBe('0');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect.poll(() => ring(coach)).toBe('2');
  expect(await coach.box('.ring')).toEqual(first);
  for (let i = 0; i < 20 && (await inOurs(coach)) !== 'Off for this box'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate((at) => document.activeElement === document.querySelector(at), FIRST)).toBe(true);
  await expect.poll(() => coach.there()).toBe(false);
  await page.focus('[componentkey="commentBox-POSTKEY2"] [role=textbox]');
  await expect.poll(() => ring(coach)).toBe('0');
});

test('says the key as the browser has it bound, in the card and once aloud', async ({ session }) => {
  const bound = await (await session.desk()).evaluate(async () => (await chrome.commands.getAll()).at(-1));
  expect(bound).toMatchObject({ name: 'to-coach', shortcut: 'Alt+Shift+K' });
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  const aloud = () => coach.evaluate((root) => root.querySelector('.unseen[role=status]')?.textContent ?? null);
  await page.click(EDITOR);
  await page.keyboard.type('Our drivers know it best, we asked them.');
  await expect.poll(aloud).toContain('Alt+Shift+K brings you here');
  await page.keyboard.type(' All of them.');
  await expect.poll(async () => ((await aloud()) || 'Alt').includes('Alt')).toBe(false);
  await hover(page, coach);
  await expect.poll(() => coach.text()).toContain('Alt+Shift+K brings you here');
});

test('the key leads into the coach of an open invitation, and back to its box', async ({ session }) => {
  session.serve({ '/in/bo-other': invitePage() });
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.linkedin('/in/bo-other');
  const coach = await session.coach(page);
  await page.click('main [data-open]');
  await page.locator('[role=dialog] [data-open=write]').click();
  await expect.poll(() => coach.text()).toMatch(/\d\/\d{3}/);
  await page.keyboard.type('Hi Bo');
  await pressKey(session);
  await expect.poll(() => inOurs(coach)).toContain('toggle');
  await pressKey(session);
  await expect.poll(() => inOurs(coach)).toBeNull();
  await page.keyboard.type(', hello');
  expect(await page.locator('[role=dialog] textarea').inputValue()).toBe('Hi Bo, hello');
});

for (const [label, said] of [
  ['Off for this box', 'off for this box'],
  ['Off for comments', 'off for comments'],
]) {
  test(`${label}, by keyboard: the focus goes back to the box, and it is said aloud`, async ({ session }) => {
    const { page, coach } = await open(session, 'C2 two open composers');
    await page.click(FIRST);
    await page.keyboard.type('Drivers know');
    await expect.poll(() => ring(coach)).toBe('2');
    await pressKey(session);
    await expect.poll(() => inOurs(coach)).toContain('ring');
    for (let i = 0; i < 4 && (await inOurs(coach)) !== label; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate((first) => document.activeElement === document.querySelector(first), FIRST)).toBe(true);
    await expect.poll(() => coach.text()).toContain(said);
    expect([await ring(coach), await isOpen(coach)]).toEqual([null, false]);
    await expect.poll(() => coach.there()).toBe(false);
    await page.keyboard.type('!');
    expect(await page.textContent(FIRST)).toBe('Drivers know!');
  });
}

test('a mouse that passes over the ring opens nothing', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
  await hover(page, coach);
  await page.waitForTimeout(80);
  await page.mouse.move(5, 500);
  await page.waitForTimeout(600);
  expect(await isOpen(coach)).toBe(false);
  await hover(page, coach);
  await expect.poll(() => isOpen(coach)).toBe(true);
});

test('on a narrow window the mouse reaches the card, although the box lies between, and both switches are in sight', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.click(EDITOR);
  await page.keyboard.type('Our drivers know it best');
  await expect.poll(() => ring(coach)).toBe('5');
  await hover(page, coach);
  await expect.poll(() => coach.text()).toContain('Refers to the post');
  const [from, to] = [await coach.box('.ring'), await coach.box('.card')];
  if (!from || !to) throw new Error('nothing to go from or to');
  const [x, start, end] = [from.x + 18, from.y + 18, to.y + 30];
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(x - step, start + ((end - start) * step) / 20);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(800);
  expect(await isOpen(coach)).toBe(true);
  const card = await coach.box('.card');
  for (const label of ['Off for this box', 'Off for comments']) {
    const button = await coach.box(`text=${label}`);
    expect(button && card && button.y + button.height <= card.y + card.height).toBe(true);
  }
  const shadow = () => coach.evaluate((root) => getComputedStyle(root.querySelector('footer') as Element).boxShadow);
  const none = /^none$|rgba\(0, 0, 0, 0\)/;
  expect(await shadow(), 'a cue that it goes on').not.toMatch(none);
  await coach.evaluate((root) => root.querySelector('.card')?.scrollTo(0, 9999));
  await expect.poll(shadow).toMatch(none);
  await page.mouse.move(x, 5);
  await expect.poll(() => isOpen(coach)).toBe(false);
});

test('beside a comment that is taller than a narrow window the ring stands where its lines end, on no word of it', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.click(EDITOR);
  for (let line = 0; line < 26; line++) {
    await page.keyboard.type('We asked our drivers, and they knew it best. ');
    if (line % 6 === 5) await page.keyboard.press('Enter');
  }
  await expect.poll(() => ring(coach)).toBe('234');
  let seen = 0;
  for (const up of [0, 60, 60, 60]) {
    await page.mouse.move(180, 400);
    await page.mouse.wheel(0, -up);
    await page.waitForTimeout(700);
    const own = await coach.box('.ring');
    if (!own) continue;
    seen += 1;
    const covered = await page.evaluate(
      ([selector, at]) => {
        const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const r of range.getClientRects())
            if (r.left < at.x + at.width && r.right > at.x && r.top < at.y + at.height && r.bottom > at.y)
              found.push(node.textContent ?? '');
        }
        return found;
      },
      [EDITOR, own] as const,
    );
    expect(covered).toEqual([]);
  }
  expect(seen).toBe(4);
  await hover(page, coach);
  await expect.poll(() => isOpen(coach)).toBe(true);
  const card = await coach.box('.card');
  expect(card && card.y >= 0 && card.y + card.height <= 640 && card.height > 200).toBe(true);
});

test('the link opens the side panel at its settings', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
  await hover(page, coach);
  await coach.click('.link');
  const panel = await session.panel();
  await expect.poll(() => panel.text()).toContain('Sample data');
  await panel.close();
});
