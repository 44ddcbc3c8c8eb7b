import type { Page } from 'playwright';
import { COMMENTS } from '../linkedin/comments';
import { expect, type Session, test } from './browser';
import type { CoachOnPage } from './coach';
import { EDITOR, hover, inEditor, isOpen, type Open, open, ring } from './commenting';
import { heardKeys } from './heard-keys';

const COMMENT = 'We asked our drivers too, in 2023. What did yours say first?';
/** Longer than a visit takes, so that nothing more is coming. */
const LONG_ENOUGH = 1200;

const sign = (coach: CoachOnPage) => coach.evaluate((root) => root.querySelector('.ring .sign')?.textContent ?? null);
const aloud = (coach: CoachOnPage) =>
  coach.evaluate((root) => root.querySelector('.unseen[role=status]')?.textContent ?? null);
const forged = (page: Page) => page.evaluate(() => (window as unknown as { replicaForged: string[] }).replicaForged);
const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as { replicaViolations: unknown[] }).replicaViolations);

const names = Object.keys(COMMENTS).filter((name) => name !== 'C1 newer feed, closed' && !name.startsWith('C13'));
for (const name of names) {
  test(`${name}: ${COMMENTS[name]?.().ring ? 'a ring' : 'nothing'} beside it`, async ({ session }) => {
    const { page, coach, made } = await open(session, name);
    await page
      .locator(made.at ?? EDITOR)
      .first()
      .focus();
    if (made.ring) await expect.poll(() => ring(coach)).toMatch(/^\d+$/);
    else {
      await page.waitForTimeout(LONG_ENOUGH);
      expect(await coach.there()).toBe(false);
    }
    expect(await violations(page)).toEqual([]);
  });
}

test('C1: comes once the member opens a composer, and counts', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, closed');
  await page.click('[data-opens]');
  await expect.poll(() => ring(coach)).toBe('0');
  await page.keyboard.type(COMMENT);
  await expect.poll(() => ring(coach)).toBe('12');
});

test('C13: an older page in a frame has its ring in the window, beside the box, and keeps it while the frame scrolls', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C13 an older page in a frame');
  const frame = page.frameLocator('iframe');
  await frame.locator('body').evaluate((body) => {
    body.style.paddingBottom = '500px';
  });
  await frame.locator(EDITOR).click();
  await page.keyboard.type('Drivers know best');
  await expect.poll(() => ring(coach)).toBe('3');
  const box = await frame.locator('.comments-comment-box').boundingBox();
  const at = await coach.box('.ring');
  expect(
    at && box && (at.x >= box.x + box.width || at.x + 36 <= box.x || at.y >= box.y + box.height || at.y + 36 <= box.y),
  ).toBe(true);
  expect(at && box && Math.abs(at.y - box.y)).toBeLessThan(80);
  const by = await frame.locator('body').evaluate((body) => {
    const before = scrollY;
    body.ownerDocument.defaultView?.scrollBy(0, 60);
    return scrollY - before;
  });
  expect(by).toBeGreaterThan(20);
  await expect.poll(async () => (await coach.box('.ring'))?.y).toBe((at?.y ?? 0) - by);
});

for (const [what, settings] of [
  ['in quiet mode', { page: 'quiet' }],
  ['before the first run is answered', { page: 'ask' }],
  ['where it is off for comments', { onComments: false }],
] as const) {
  test(`nothing stands on the page ${what}`, async ({ session }) => {
    const { page, coach } = await open(session, 'C1 newer feed, empty', { settings });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.click(EDITOR);
    await page.waitForTimeout(LONG_ENOUGH);
    expect(await coach.there()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
}

/** What the page's own world can see of itself after each key. */
async function keystrokes(page: Page, text: string): Promise<string[]> {
  const seen: string[] = [];
  for (const key of text) {
    await page.keyboard.type(key);
    seen.push(
      await page.evaluate(() => {
        const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = getSelection() as Selection;
        const path = (node: Node | null): number[] =>
          node?.parentNode
            ? [...path(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)]
            : [];
        const selection = [path(anchorNode), anchorOffset, path(focusNode), focusOffset, rangeCount];
        return `${JSON.stringify(selection)} ${path(document.activeElement)} ${document.body.outerHTML} ${document.head.outerHTML}`;
      }),
    );
  }
  return seen;
}

for (const [name, controlled] of [
  ['C1 newer feed, empty', false],
  ['C1 newer feed, empty', true],
  ['C5 older, empty', false],
] as const) {
  test(`${name}${controlled ? ', built anew at each key' : ''}: text, caret and page are the same after each key as without us`, async ({
    session,
  }) => {
    const alone = await open(session, name, { change: { controlled }, settings: { page: 'quiet' } });
    await alone.page.click(EDITOR);
    const without = await keystrokes(alone.page, COMMENT);
    await alone.page.close();
    const { page, coach } = await open(session, name, { change: { controlled } });
    await page.click(EDITOR);
    await expect.poll(() => ring(coach)).toBe('0');
    const beside = await keystrokes(page, COMMENT);
    expect(beside.length).toBe(COMMENT.length);
    expect(beside).toEqual(without);
    await expect.poll(() => ring(coach)).toBe('12');
    expect(await forged(page)).toEqual([]);
  });
}

test('a word that is being composed counts once it is there', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await page.keyboard.type('good ');
  await expect.poll(() => ring(coach)).toBe('1');
  for (const text of ['k', 'ko', 'kon', 'こん', 'こんに']) {
    await coach.cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(150);
    expect(await ring(coach)).toBe('1');
  }
  await coach.cdp.send('Input.insertText', { text: 'こんにちは' });
  await expect.poll(() => ring(coach)).toBe('2');
  expect(await page.textContent(EDITOR)).toBe('good こんにちは');
});

test('sees what comes in without a key: a mention is one word, an emoji none', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await page.keyboard.type('thanks ');
  await page.evaluate(() =>
    (window as unknown as { replicaMention(name: string): void }).replicaMention('Eva Maria Comment'),
  );
  await expect.poll(() => ring(coach)).toBe('2');
  await page.evaluate(() => (window as unknown as { replicaEmoji(sign: string): void }).replicaEmoji(' 🎉 '));
  await page.waitForTimeout(300);
  expect(await ring(coach)).toBe('2');
});

test('C10: goes with a composer that the page takes away, and comes with the next', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await page.keyboard.type(COMMENT);
  await expect.poll(() => ring(coach)).toBe('12');
  await page.click('[componentkey=commentButtonSection] button');
  await expect.poll(() => coach.there()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.click('[data-opens]');
  await expect.poll(() => ring(coach)).toBe('0');
});

test('C10: an older box that is cleared counts from nothing; left empty, it has no ring; left with a text, it keeps it', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C5 older, empty');
  await page.click(EDITOR);
  await page.keyboard.type('Drivers know');
  await expect.poll(() => ring(coach)).toBe('2');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.waitForTimeout(400);
  expect(await ring(coach)).toBe('2');
  await page.click(EDITOR);
  await page.click('[data-submit-slot] button');
  await expect.poll(async () => (await ring(coach)) ?? 'gone').toMatch(/^(0|gone)$/);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect.poll(() => coach.there()).toBe(false);
});

test('C2: there is one ring, beside the box with the focus', async ({ session }) => {
  const { page, coach } = await open(session, 'C2 two open composers');
  await page.click('[componentkey="commentBox-POSTKEY1"] [role=textbox]');
  await page.keyboard.type('one two');
  await expect.poll(() => ring(coach)).toBe('2');
  const first = await coach.box('.ring');
  await page.click('[componentkey="commentBox-POSTKEY2"] [role=textbox]');
  await expect.poll(() => ring(coach)).toBe('0');
  expect((await coach.box('.ring'))?.y).toBeGreaterThan(first?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
});

test('opens under the mouse, takes no focus from the box, stays while it is pinned, and closes by Escape', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await page.keyboard.type(COMMENT);
  await expect.poll(() => ring(coach)).toBe('12');
  await hover(page, coach);
  await expect.poll(() => coach.text()).toContain('Refers to the post');
  expect(await coach.text()).toContain('“drivers”');
  await hover(page, coach, '.card');
  await page.waitForTimeout(500);
  expect(await isOpen(coach)).toBe(true);
  await page.mouse.move(5, 400);
  await expect.poll(() => isOpen(coach)).toBe(false);
  await coach.click('.ring');
  await page.mouse.move(5, 400);
  await page.waitForTimeout(500);
  expect(await isOpen(coach)).toBe(true);
  expect(await inEditor(page)).toBe(true);
  await page.keyboard.type(' Yes');
  await expect.poll(() => coach.text()).toContain('13 words');
  await coach.click('.ring');
  await page.mouse.move(5, 400);
  await expect.poll(() => isOpen(coach)).toBe(false);
  expect(await page.textContent(EDITOR)).toBe(`${COMMENT} Yes`);
});

test('opens for the keyboard, which reaches all of it and whose keys stay with us; Escape closes', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  const keys = await heardKeys(page);
  await page.click(EDITOR);
  await page.keyboard.type('Drivers know');
  await expect.poll(() => ring(coach)).toBe('2');
  const focused = () => coach.evaluate((root) => root.activeElement?.className ?? null);
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus());
  for (let i = 0; i < 5 && (await focused()) === null; i++) await page.keyboard.press('Tab');
  expect(await focused()).toContain('ring');
  await expect.poll(() => isOpen(coach)).toBe(true);
  const before = (await keys()).length;
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(coach)).toBe(false);
  expect((await keys()).length).toBe(before);
});

test('says nothing aloud at each key, and everything after a pause', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  for (const word of COMMENT.split(' ')) {
    await page.keyboard.type(`${word} `);
    await page.waitForTimeout(60);
    expect((await aloud(coach)) ?? '').toBe('');
  }
  await expect.poll(() => aloud(coach)).toMatch(/^Almost there\. Alt/);
  const told = await coach.axTree();
  expect(told).toContainEqual({ role: 'button', name: expect.stringMatching(/^Your comment: 12 words\./) });
});

test('a slow thought is called short once, and empty not before nobody types', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
  await coach.evaluate((root) => {
    const status = root.querySelector('.unseen[role=status]') as Element;
    const said: string[] = [];
    Object.assign(status, { said });
    const heard = () => status.textContent && said.push(status.textContent);
    new MutationObserver(heard).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  for (const word of ['So', 'true', 'and', 'such', 'great', 'insights']) {
    await page.keyboard.type(`${word} `);
    await page.waitForTimeout(1900);
    expect(await sign(coach)).toBe(null);
  }
  const said = () =>
    coach.evaluate((root) => (root.querySelector('.unseen[role=status]') as unknown as { said: string[] }).said);
  expect(await said()).toEqual([expect.stringMatching(/^Still short\. Alt/)]);
  await expect.poll(() => sign(coach), { timeout: 8000 }).toBe('!');
  expect((await said())?.slice(1)).toEqual([expect.stringMatching(/^Kind, but empty\. /)]);
});

test('no green tick before the text was looked at', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  const text =
    'Wow, groundbreaking. Stop the presses. Who knew that drivers drive. Breaking news, slow clap, somebody call the papers.';
  for (const word of text.split(' ')) {
    await page.keyboard.type(`${word} `);
    expect(await sign(coach)).toBe(null);
  }
  await expect.poll(() => sign(coach)).toBe('!');
  await hover(page, coach);
  await expect.poll(() => coach.text()).toContain('Mocking, without a point.');
});

test('says that empty praise is empty, and that a good comment is good', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await page.keyboard.type('Great post, so true!');
  await expect.poll(() => sign(coach)).toBe('!');
  await page.keyboard.type(` ${COMMENT} We lost two days a week at the docks.`);
  await expect.poll(() => sign(coach)).toBe('✓');
});

test('off for this box: gone, also when the box is used again; the next box has its ring', async ({ session }) => {
  const { page, coach } = await open(session, 'C2 two open composers');
  await page.click('[componentkey="commentBox-POSTKEY1"] [role=textbox]');
  await expect.poll(() => ring(coach)).toBe('0');
  await hover(page, coach);
  await coach.click('text=Off for this box');
  await expect.poll(() => coach.there()).toBe(false);
  await page.keyboard.type('still in the box');
  await page.click('h2');
  await page.click('[componentkey="commentBox-POSTKEY1"] [role=textbox]');
  await page.waitForTimeout(LONG_ENOUGH);
  expect(await coach.there()).toBe(false);
  await page.click('[componentkey="commentBox-POSTKEY2"] [role=textbox]');
  await expect.poll(() => ring(coach)).toBe('0');
});

test('off for comments: gone and kept, until the setting brings it back', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
  await hover(page, coach);
  await coach.click('text=Off for comments');
  await expect.poll(() => coach.there()).toBe(false);
  await expect
    .poll(async () => (await session.stored('settings')).settings)
    .toMatchObject({ onComments: false, page: 'coach' });
  await page.click('h2');
  await page.click(EDITOR);
  await page.waitForTimeout(LONG_ENOUGH);
  expect(await coach.there()).toBe(false);
  await session.say({ type: 'settings', change: { onComments: true } });
  await page.click('h2');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
});

test('goes at once and without a trace in quiet mode; takes another threshold and language at once', async ({
  session,
}) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
  const before = await page.evaluate(() => document.body.outerHTML);
  await hover(page, coach);
  await expect.poll(() => coach.text()).toContain('Good with more than 15 words');
  await session.say({ type: 'settings', change: { commentWords: 25, language: 'nl' } });
  await expect.poll(() => coach.text()).toContain('Goed met meer dan 25 woorden');
  await session.say({ type: 'settings', change: { page: 'quiet' } });
  await expect.poll(() => coach.there()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('opens the real side panel by a click', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.click(EDITOR);
  await expect.poll(() => ring(coach)).toBe('0');
  await hover(page, coach);
  await coach.click('.link');
  const panel = await session.panel();
  await panel.close();
});

/** A feed as LinkedIn lays it out: columns on both sides, close to the middle one, and posts above and below. */
async function crowded(session: Session): Promise<Open> {
  const found = await open(session, 'C2 two open composers');
  await found.page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    for (const [edge, name] of [
      ['right', 'Jobs for you'],
      ['left', 'Your groups'],
    ] as const) {
      const rail = document.createElement('aside');
      rail.style.cssText = `position:absolute;top:80px;${edge}:calc(50% + 300px);width:225px;font-size:14px`;
      for (let i = 0; i < 60; i++) {
        const line = document.createElement('p');
        line.textContent = `${name} ${i} with a longer line of words`;
        line.style.cssText = `text-align:${edge};margin:0 0 8px`;
        rail.append(line);
      }
      document.body.append(rail);
    }
    const space = () => Object.assign(document.createElement('div'), { style: 'height:700px' });
    main.prepend(space());
    main.append(space());
  });
  return found;
}

test('never lies on a text or a button, wherever the page is scrolled and however wide it is, and moves along', async ({
  session,
}) => {
  const { page, coach } = await crowded(session);
  await page.click('[componentkey="commentBox-POSTKEY1"] [role=textbox]');
  await page.keyboard.type('Drivers know');
  await expect.poll(() => ring(coach)).toBe('2');
  let looked = 0;
  for (const width of [1280, 700, 400])
    for (let y = 100; y <= 900; y += 80) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.waitForTimeout(260);
      const own = await coach.box('.ring');
      if (!own) continue;
      looked += 1;
      const covered = await page.evaluate(({ x, y, width, height }) => {
        const meets = (r: DOMRect) =>
          r.left < x + width - 3 && r.right > x + 3 && r.top < y + height - 3 && r.bottom > y + 3;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          if (node.textContent?.trim() && [...range.getClientRects()].some(meets)) found.push(node.textContent);
        }
        for (const e of document.querySelectorAll('button,a,[contenteditable=true]'))
          if (meets(e.getBoundingClientRect())) found.push(e.outerHTML);
        return found;
      }, own);
      expect(covered, `${width} wide, scrolled ${y}`).toEqual([]);
    }
  expect(looked).toBeGreaterThan(12);
});

test('what is written is never stored, sent or logged', async ({ session }) => {
  const logged: string[] = [];
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  page.on('console', (message) => logged.push(message.text()));
  await page.click(EDITOR);
  await page.keyboard.type('zebrafinch We asked our drivers zebrafinch');
  await expect.poll(() => aloud(coach)).toMatch(/^Still short\. /);
  expect(JSON.stringify(await session.stored())).not.toMatch(/zebrafinch|drivers/);
  expect(logged).toEqual([]);
  const seen = await page.evaluate(() => [
    document.documentElement.outerHTML.match(/chrome-extension/g),
    performance.getEntries().filter((e) => e.name.includes('extension')).length,
    (document.documentElement.lastElementChild as HTMLElement).outerHTML,
  ]);
  expect(seen).toEqual([null, 0, '<div></div>']);
  expect([await violations(page), await forged(page)]).toEqual([[], []]);
});

test('a megabyte, half signs, marks of direction and markup: measured, and nothing breaks', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.click(EDITOR);
  await page.keyboard.insertText('<img src=x onerror=alert(1)> \u202eabc\u202c \ud83c two');
  await expect.poll(() => ring(coach)).toMatch(/^\d+$/);
  await hover(page, coach);
  await expect.poll(() => coach.text()).toMatch(/\d words/);
  await page.evaluate(() => {
    const p = document.querySelector('[role=textbox] p') as HTMLElement;
    p.textContent = 'word '.repeat(200_000);
  });
  await expect.poll(() => coach.text()).toContain('only the beginning');
  expect(await coach.text()).not.toContain('too many');
  expect(broken).toEqual([]);
});

test('names on the page that are our own memory’s hide nothing from us', async ({ session }) => {
  const { page, coach } = await open(session, 'C1 newer feed, empty');
  await page.evaluate(() => {
    for (const id of ['standing', 'players', 'judges']) {
      const form = document.createElement('form');
      form.id = id;
      for (const name of ['checkComment', 'has', 'filter', 'activeElement', 'querySelectorAll'])
        form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
      document.body.append(form);
    }
    document.body.append(Object.assign(document.createElement('img'), { name: 'activeElement' }));
  });
  await page.click(EDITOR);
  await page.keyboard.type(COMMENT);
  await expect.poll(() => ring(coach)).toBe('12');
  await hover(page, coach);
  await expect.poll(() => coach.text()).toContain('“drivers”');
});
