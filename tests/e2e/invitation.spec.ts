import type { Page } from 'playwright';
import { INVITATIONS, type Invite, invitePage } from '../linkedin/invitations';
import { expect, type Session, test } from './browser';
import type { CoachOnPage } from './coach';

type Spied = { replicaHeard: string[]; replicaSent: string[]; replicaViolations: unknown[]; spied: string[] };
type Acting = { replicaAct(name: string): void };

/** What LinkedIn's page knows: its listeners, what was sent, which clicks and keys the window saw. */
const known = <K extends keyof Spied>(page: Page, key: K): Promise<Spied[K]> =>
  page.evaluate((k) => (window as unknown as Spied)[k as K], key);
const act = (page: Page, name: string) => page.evaluate((n) => (window as unknown as Acting).replicaAct(n), name);
const box = (page: Page) => page.locator('[role=dialog] textarea');

/** A profile whose owner can be invited, the member's choice made, and the dialog open at the note where there is one. */
async function open(session: Session, change: Partial<Invite> = {}, settings: Record<string, unknown> = {}) {
  session.serve({ '/in/bo-other': invitePage(change) });
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en', ...settings } });
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 1280, height: 768 });
  await page.addInitScript(() => {
    const spied: string[] = [];
    Object.assign(window, { spied });
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'submit'])
      window.addEventListener(
        type,
        (event) => {
          const [at] = event.composedPath() as Element[];
          if (!event.isTrusted || at?.matches?.('[data-send]')) spied.push(`${type} ${at?.outerHTML}`);
        },
        { capture: true },
      );
  });
  await page.goto('https://www.linkedin.com/in/bo-other');
  const coach = await session.coach(page);
  await page.click('main [data-open]');
  const step = page.locator('[role=dialog] [data-open=write]');
  if ((change.dialog ?? 'invite') === 'invite') await step.click();
  return { page, coach };
}

/** The coach, once it stands in the dialog. */
async function opened(session: Session, change: Partial<Invite> = {}, settings: Record<string, unknown> = {}) {
  const { page, coach } = await open(session, change, settings);
  await expect.poll(() => coach.text()).toMatch(/\d\/\d{3}/);
  return { page, coach };
}

/** By mouse: what was noticed, the first of three notes, its places. */
async function draft(page: Page, coach: CoachOnPage): Promise<void> {
  await coach.click('.toggle');
  await coach.click('text=Their post');
  await coach.click('.template');
  await coach.click('text=From this page');
  for (const [name, answer] of [
    ['topic', 'returns'],
    ['point', 'count the boxes first'],
  ]) {
    await coach.click(`input[name=${name}]`);
    await page.keyboard.type(answer ?? '');
  }
}

/** Nothing was sent, pressed on Send or made up by a script of ours, and no policy of the page was broken. */
async function harmless(page: Page): Promise<void> {
  expect(await known(page, 'replicaSent')).toEqual([]);
  expect(await known(page, 'spied')).toEqual([]);
  expect(await known(page, 'replicaViolations')).toEqual([]);
}

const LIMITS = {
  'I1 a free account': '0/200',
  'I2 premium': '0/300',
  'I3 in the document': '0/200',
  'I7 in Italian': '0/200',
  'I8 maxlength only': '0/300',
  'I9 neither': '0/200',
  'I11 hidden shells': '0/200',
  'I14 Sales Navigator': '0/300',
  'I15 late outlet': '0/200',
  'I16 with text': '13/200',
} as const;

for (const [id, said] of Object.entries(LIMITS)) {
  test(`${id}: stands inside the dialog, one element without attributes, and reads the limit`, async ({ session }) => {
    const { page, coach } = await opened(session, INVITATIONS[id as keyof typeof LIMITS]);
    expect(await coach.text()).toContain(said);
    const ours = await page.locator('[role=dialog] div:empty:last-child').evaluate((e) => ({
      tag: e.outerHTML,
      root: e.shadowRoot,
      next: e.nextSibling,
      buttons: e.closest('[role=dialog]')?.querySelectorAll('button').length,
    }));
    expect(ours).toEqual({ tag: '<div></div>', root: null, next: null, buttons: 2 });
    await box(page).press('End');
    await page.keyboard.type('x');
    await expect.poll(() => coach.text()).toContain(`${Number.parseInt(said, 10) + 1}/`);
    await harmless(page);
  });
}

for (const id of ['I5 notes used up', 'I6 weekly limit', 'I13 sent at once'] as const) {
  test(`${id}: nothing of ours`, async ({ session }) => {
    const { page, coach } = await open(session, INVITATIONS[id]);
    await page.waitForTimeout(600);
    expect(await coach.there()).toBe(false);
  });
}

test('I4: says that a note does not replace the address', async ({ session }) => {
  const { coach } = await opened(session, INVITATIONS['I4 asks for the address']);
  expect(await coach.text()).toContain('LinkedIn asks for their e-mail address here.');
});

test('by mouse: from what was noticed to a good note in the box, and Undo takes it back', async ({ session }) => {
  const { page, coach } = await opened(session);
  const dialog = () =>
    page.locator('[role=dialog]').evaluate((e) => e.outerHTML.replace(/<span data-counter.*?<\/span>/, ''));
  const before = await dialog();
  await draft(page, coach);
  await coach.click('.main');
  await expect(box(page)).toHaveValue(/^Hi Bo, .*returns.*count the boxes first/);
  await expect.poll(() => coach.text()).toContain('Specific and light.');
  await expect.poll(() => coach.text()).toContain('It is in the box.');
  expect(await page.locator('[role=dialog] [data-counter]').textContent()).toMatch(/^1\d\d\/200$/);
  await expect(page.locator('[role=dialog] [data-send]')).toBeEnabled();
  expect((await dialog()).replace(' disabled=""', '')).toBe(before.replace(' disabled=""', ''));
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(box(page)).toHaveValue('');
  await harmless(page);
});

test('by keyboard alone, and LinkedIn’s hot keys hear none of it', async ({ session }) => {
  const { page, coach } = await opened(session);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Enter', 'Enter', 'Enter');
  await page.keyboard.type('Bo');
  await press('Tab', 'Tab');
  await page.keyboard.type('jkl/?');
  await press('Tab');
  await page.keyboard.type('Esc is a key');
  const heard = await known(page, 'replicaHeard');
  await press('Enter');
  await expect(box(page)).toHaveValue(/^Hi Bo, .*jkl\/\?.*Esc is a key/);
  // The Tab that led from LinkedIn's box into ours was pressed in theirs.
  const after = heard.slice(heard.indexOf('keydown Tab') + 1).filter((type) => !type.startsWith('focusin'));
  expect(after).toEqual([]);
  await expect.poll(() => coach.evaluate((root) => root.querySelector('.body:not([hidden])') === null)).toBe(true);
  await harmless(page);
});

test('Escape makes it small, not the dialog away', async ({ session }) => {
  const { page, coach } = await opened(session);
  await coach.click('.toggle');
  await page.keyboard.press('Escape');
  await expect.poll(() => coach.evaluate((root) => root.querySelector('.body:not([hidden])') === null)).toBe(true);
  expect(await known(page, 'replicaHeard')).not.toContain('keydown Escape');
});

test('Escape of no use to it is LinkedIn’s, to close the dialog by', async ({ session }) => {
  const { page, coach } = await opened(session);
  await page.keyboard.press('Tab');
  await expect.poll(() => coach.evaluate((root) => root.activeElement?.className)).toBe('toggle');
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  const heard = await known(page, 'replicaHeard');
  expect(heard).toContain('keydown Escape');
  expect(heard).not.toContain('keydown j');
});

test('what is captured on its way to us names our element only', async ({ session }) => {
  const { page, coach } = await opened(session);
  await page.evaluate(() => {
    const paths: string[] = [];
    Object.assign(window, { paths });
    for (const type of ['keydown', 'input', 'click'])
      addEventListener(type, (e) => paths.push((e.composedPath()[0] as Element).outerHTML), { capture: true });
  });
  await draft(page, coach);
  const paths = await page.evaluate(() => (window as unknown as { paths: string[] }).paths);
  expect([...new Set(paths)]).toEqual(['<div></div>']);
});

test('I16: asks before anything is lost; added after it, or in its place, both undone at once', async ({ session }) => {
  const { page, coach } = await opened(session, INVITATIONS['I16 with text']);
  await draft(page, coach);
  await coach.click('.main');
  await coach.click('text=Leave it');
  await expect(box(page)).toHaveValue('Hi Bo, we met');
  await coach.click('.main');
  await coach.click('text=Add after it');
  await expect(box(page)).toHaveValue(/^Hi Bo, we met Hi Bo, .*boxes first/);
  await page.keyboard.press('Control+z');
  await expect(box(page)).toHaveValue('Hi Bo, we met');
  await expect.poll(() => coach.evaluate((root) => root.querySelector('.body:not([hidden])') === null)).toBe(true);
  await coach.click('.toggle');
  await coach.click('.main');
  await coach.click('text=Replace it');
  await expect(box(page)).toHaveValue(/^Hi Bo, (?!we met).*boxes first/);
  await page.keyboard.press('Control+z');
  await expect(box(page)).toHaveValue('Hi Bo, we met');
  await harmless(page);
});

test('I10: a box that a framework controls keeps the note', async ({ session }) => {
  const { page, coach } = await opened(session, INVITATIONS['I10 controlled']);
  await draft(page, coach);
  await coach.click('.main');
  await expect.poll(() => coach.text()).toContain('It is in the box.');
  await page.waitForTimeout(200);
  await expect(box(page)).toHaveValue(/boxes first/);
});

test('a box that refuses: the note is on the clipboard, and that is said', async ({ session }) => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, coach } = await opened(session, { box: 'refusing' });
  await draft(page, coach);
  await coach.click('.main');
  await expect.poll(() => coach.text()).toContain('It is on your clipboard');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hi Bo, .*boxes first/);
  await expect(box(page)).toHaveValue('');
});

test('I12: closed and opened for somebody else, it starts afresh', async ({ session }) => {
  const { page, coach } = await opened(session, INVITATIONS['I12 unnamed in the second step']);
  await draft(page, coach);
  expect(await coach.text()).toContain('Taken from the title of the page.');
  await act(page, '');
  await expect.poll(() => coach.there()).toBe(false);
  await page.evaluate(() => {
    document.title = 'Ada Sample | LinkedIn';
  });
  await act(page, 'write');
  await expect.poll(() => coach.text()).toContain('0/200');
  await coach.click('.toggle');
  await coach.click('text=Their post');
  await coach.click('.template');
  const filled = () =>
    coach.evaluate((root) =>
      [...root.querySelectorAll('form input:not([type])')].map((e) => (e as HTMLInputElement).value),
    );
  expect(await filled()).toEqual(['', '', '']);
  await coach.click('text=From this page');
  expect((await filled())?.[0]).toBe('Ada');
  // Another dialog in the same moment, without a pause in between.
  await act(page, 'write');
  await expect.poll(() => coach.evaluate((root) => root.querySelector('.body:not([hidden])') === null)).toBe(true);
});

test('a note like an earlier one is noticed for the next person, and only hashes of it are kept', async ({
  session,
}) => {
  const { page, coach } = await opened(session);
  const NOTE = 'I follow many people in logistics here and would like to read along with what you write.';
  await box(page).focus();
  await page.keyboard.type(`Hi Bo, ${NOTE}`);
  await expect.poll(() => coach.text()).toContain('This could go to anyone.');
  expect(await session.stored('notes:unbound')).toEqual({});
  await act(page, '');
  await expect.poll(() => session.stored('notes:unbound')).toMatchObject({ 'notes:unbound': { notes: [{}] } });
  expect(JSON.stringify(await session.stored('notes:unbound'))).not.toMatch(/logistics|follow|Bo/);
  // Cancelled and begun anew for the same person: the same note.
  await act(page, 'write');
  await box(page).focus();
  await page.keyboard.type(`Hi Bo, ${NOTE} Or not.`);
  await expect.poll(() => coach.text()).toContain('This could go to anyone.');
  expect(await coach.text()).not.toContain('Much of it you wrote before.');
  const kept = JSON.stringify(await session.stored('notes:unbound'));
  await act(page, '');
  await expect.poll(async () => JSON.stringify(await session.stored('notes:unbound'))).not.toBe(kept);
  expect(await session.stored('notes:unbound')).toMatchObject({ 'notes:unbound': { notes: [{ copied: false }] } });
  // Somebody else's profile.
  await page.evaluate(() => history.pushState(null, '', '/in/ada-other'));
  await act(page, 'write');
  await expect.poll(() => coach.text()).toContain('0/200');
  await box(page).focus();
  await page.keyboard.type(`Hi Ada, ${NOTE}`);
  await expect.poll(() => coach.text()).toContain('Much of it you wrote before.');
  await expect.poll(() => coach.text()).toContain('largely the same as 1 of your last notes');
  await harmless(page);
});

test('stays inside the window: with everything open, Send is in sight', async ({ session }) => {
  for (const language of ['en', 'nl']) {
    const { page, coach } = await opened(session, {}, { language, noteLanguage: 'nlFormal' });
    const seen = async () => {
      const send = await page.locator('[role=dialog] [data-send]').boundingBox();
      const ours = await coach.box('.note');
      expect(send && send.y >= 0 && send.y + send.height <= 768, language).toBe(true);
      expect(send && ours && ours.y + ours.height <= send.y, language).toBe(true);
    };
    await seen();
    await coach.click('.toggle');
    await seen();
    await coach.click('.chip');
    await seen();
    await coach.click('.template');
    await seen();
    await page.close();
  }
});

/** What of these can't be pressed where they stand: cut off, or behind something of ours or of the page's. */
const hidden = async (page: Page, coach: CoachOnPage, selector: string): Promise<string[]> => {
  const found = await coach.evaluate((root, which) => {
    const all = [...root.querySelectorAll<HTMLElement>(which)];
    return all.map((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      const ends = [y + 2, y + height - 2].map((end) => [x + width / 2, end] as const);
      const ours = ends.every(([at, end]) => e.contains(root.elementFromPoint(at, end)));
      return { name: e.textContent || e.getAttribute('name') || '', ends, ours };
    });
  }, selector);
  expect(found?.length, selector).toBeGreaterThan(0);
  const covered = await page.evaluate(
    (places) =>
      places.map((ends) =>
        ends.some(([x, y]) => {
          let top = document.elementFromPoint(x, y);
          while (top?.shadowRoot) top = top.shadowRoot.elementFromPoint(x, y);
          return top?.outerHTML !== '<div></div>';
        }),
      ),
    (found ?? []).map(({ ends }) => ends),
  );
  return (found ?? []).filter(({ ours }, i) => !ours || covered[i]).map(({ name }) => name);
};
const LONG_NAME = 'Bartholomeus Alexander van der Wijngaarden-Schimmelpenninck III (she/her) MBA';

for (const [width, height] of [
  [1366, 641],
  [1280, 720],
  [1280, 500],
  [360, 640],
] as const) {
  for (const language of ['en', 'nl']) {
    test(`${width} by ${height}, ${language}: chips, fields and the button in sight, nothing to be scrolled`, async ({
      session,
    }) => {
      const { page, coach } = await opened(session, { name: LONG_NAME }, { language, noteLanguage: language });
      await page.setViewportSize({ width, height });
      await coach.click('.toggle');
      expect(await hidden(page, coach, '.chip')).toEqual([]);
      await coach.click('.chip');
      expect(await hidden(page, coach, 'select, .template')).toEqual([]);
      for (const nth of [0, 1, 2]) {
        await coach.click(`.template:nth-of-type(${nth + 1})`);
        expect(await hidden(page, coach, '.chosen, .field input, .main'), `note ${nth + 1}`).toEqual([]);
        await coach.click(`.noticed .link + .link`);
      }
      const scrolled = () => page.locator('.artdeco-modal__content').evaluate((e) => e.scrollTop);
      expect([await scrolled(), await coach.evaluate((root) => root.querySelector('.body')?.scrollTop)]).toEqual([
        0, 0,
      ]);
      await coach.click('.template');
      await coach.click('input[name=firstName]');
      await page.keyboard.type('Bo');
      await page.keyboard.press('Enter');
      await page.keyboard.type('returns');
      await page.keyboard.press('Enter');
      await page.keyboard.type('count the boxes');
      await coach.click('.main');
      await expect(box(page)).toHaveValue(/Bo, .*count the boxes/);
      await expect(box(page)).toBeInViewport({ ratio: 1 });
      await harmless(page);
    });
  }
}

test('lies over the box only until the box is wanted', async ({ session }) => {
  const { page, coach } = await opened(session);
  await page.setViewportSize({ width: 1280, height: 500 });
  await coach.click('.toggle');
  const open = () => coach.evaluate((root) => root.querySelector('.body:not([hidden])') !== null);
  await expect.poll(open).toBe(true);
  await box(page).focus();
  await expect.poll(open).toBe(false);
  await page.keyboard.type('Hi');
  await expect(box(page)).toHaveValue('Hi');
  // By mouse, what is seen of the box gets the whole click: nothing moves away under it.
  await page.setViewportSize({ width: 1366, height: 641 });
  await coach.click('.toggle');
  await expect.poll(open).toBe(true);
  await page.evaluate(() => {
    addEventListener(
      'click',
      (e) => Object.assign(window, { clicked: (e.composedPath()[0] as Element).localName }),
      true,
    );
  });
  const { x = 0, y = 0 } = (await box(page).boundingBox()) ?? {};
  await page.mouse.move(x + 40, y + 8);
  await page.mouse.down();
  await page.waitForTimeout(100);
  expect(await open()).toBe(true);
  await page.mouse.up();
  await expect.poll(open).toBe(false);
  expect(await page.evaluate(() => (window as { clicked?: string }).clicked)).toBe('textarea');
});

test('hostile names and texts stay text, and nothing breaks', async ({ session }) => {
  const name = '<img src=x onerror="document.title=1">\u202E\uD83D Bo';
  const { page, coach } = await opened(session, { name, title: name });
  await coach.click('.toggle');
  await coach.click('text=Their post');
  await coach.click('.template');
  await coach.click('text=From this page');
  expect(await coach.text()).toContain('Type it yourself');
  const book = `<script>alert(1)</script> {topic} \uDC00\u202Ereversed ${'word '.repeat(2e5)}`;
  await box(page).evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, book);
  await expect.poll(() => coach.text()).toContain('Too long to send.');
  expect(await coach.evaluate((root) => root.querySelectorAll('img, script').length)).toBe(0);
  await coach.evaluate((root, text) => {
    const field = root.querySelector('input[name=topic]') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, book);
  await coach.click('.main');
  await expect.poll(() => coach.text()).toContain('Still open: First name');
  await harmless(page);
});

test('nothing for who chose quiet, or switched it off; off on the page is off at once, and kept', async ({
  session,
}) => {
  for (const settings of [{ page: 'quiet' }, { page: 'ask' }, { onNotes: false }]) {
    const { page, coach } = await open(session, {}, settings);
    await page.waitForTimeout(400);
    expect(await coach.there()).toBe(false);
    await page.close();
  }
  const { page, coach } = await opened(session, {}, { onNotes: true });
  const html = await page.locator('[role=dialog]').evaluate((e) => e.outerHTML);
  await coach.click('.toggle');
  await coach.click('text=No coach in invitations');
  await expect.poll(() => coach.text()).toContain('To have it back: side panel');
  await coach.click('text=Switch it off');
  await expect.poll(() => coach.there()).toBe(false);
  await expect(box(page)).toBeFocused();
  expect(await page.locator('[role=dialog]').evaluate((e) => e.outerHTML)).toBe(html.replace('<div></div>', ''));
  expect((await session.stored('settings')).settings).toMatchObject({ onNotes: false, onComments: true });
});

test('speaks its own language, keeps the note’s apart, and stores nothing of the text', async ({ session }) => {
  const { page, coach } = await opened(session, {}, { language: 'nl' });
  await coach.click('text=Wat viel je op?');
  await coach.click('text=Een post');
  expect(await coach.text()).toContain('Hoi ');
  const select = (value: string) =>
    coach.evaluate((root, v) => {
      const field = root.querySelector('[name=language]') as HTMLSelectElement;
      field.value = v;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  await select('nlFormal');
  await expect.poll(() => coach.text()).toContain('Beste ');
  await select('en');
  await expect.poll(() => coach.text()).toContain('stayed with me');
  await coach.click('.template');
  await coach.click('input[name=topic]');
  await page.keyboard.type('a secret subject');
  await expect
    .poll(async () => (await session.stored('settings')).settings)
    .toMatchObject({ noteLanguage: 'en', language: 'nl' });
  expect(JSON.stringify(await session.stored())).not.toContain('secret');
});

test('comes back when the page takes it away, three times; and to a field that the page builds anew', async ({
  session,
}) => {
  const { page, coach } = await opened(session);
  const ours = page.locator('[role=dialog] .artdeco-modal__content > div:empty');
  for (let round = 0; round < 3; round++) {
    await ours.evaluate((e) => e.remove());
    await expect(ours).toHaveCount(1);
  }
  await ours.evaluate((e) => e.remove());
  await page.waitForTimeout(200);
  await expect(ours).toHaveCount(0);
  await page.locator('[role=dialog] .artdeco-modal__content').evaluate((content) => {
    const anew = content.cloneNode(true) as Element;
    content.replaceWith(anew);
    anew.querySelector('textarea')?.focus();
  });
  await expect.poll(() => coach.text()).toContain('0/200');
  await page.keyboard.type('Hi');
  await expect.poll(() => coach.text()).toContain('2/200');
});

test('takes eight keys besides what goes into the note, the name from the page among them', async ({ session }) => {
  const { page } = await opened(session);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Enter', 'Enter', 'Enter', 'Tab', 'Enter');
  await page.keyboard.type('returns');
  await press('Tab');
  await page.keyboard.type('count the boxes');
  await press('Enter');
  await expect(box(page)).toHaveValue(/^Hi Bo, .*returns.*count the boxes/);
});

test('in a frame, where LinkedIn shows its older pages: the same, from chip to box', async ({ session }) => {
  const style = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  const frame = `<iframe data-testid="interop-iframe" src="/preload/invite" style="${style}"></iframe>`;
  const shell = `<!DOCTYPE html><html><head><title>Search | LinkedIn</title></head><body>${frame}</body></html>`;
  session.serve({ '/search/results/people': shell, '/preload/invite': invitePage() });
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.linkedin('/search/results/people/');
  const coach = await session.coach(page);
  const inside = page.frameLocator('iframe');
  await inside.locator('main [data-open]').click();
  await inside.locator('[data-open=write]').click();
  await expect.poll(() => coach.text()).toContain('0/200');
  await draft(page, coach);
  await coach.click('.main');
  await expect(inside.locator('[role=dialog] textarea')).toHaveValue(/^Hi Bo, .*boxes first/);
  await page.locator('iframe').evaluate((e) => e.remove());
  await expect.poll(() => coach.run('return [...(globalThis.standing ?? [])].length')).toBe(0);
});

test('leaves no trace of the extension on the page, and goes with the dialog', async ({ session }) => {
  const { page, coach } = await opened(session, { dark: true });
  const whole = await page.evaluate(
    () => document.documentElement.outerHTML + document.querySelector('#interop-outlet')?.shadowRoot?.innerHTML,
  );
  expect(whole).not.toContain(session.id);
  expect(await coach.evaluate((root) => getComputedStyle(root.querySelector('.note') as Element).backgroundColor)).toBe(
    'rgb(26, 33, 30)',
  );
  await act(page, '');
  await expect.poll(() => coach.there()).toBe(false);
  await expect.poll(() => coach.run('return [...(globalThis.standing ?? [])].length')).toBe(0);
});
