import type { Page } from 'playwright';
import { rule as photo } from '../../lib/coach/rules/brand/photo';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { profileFrom } from '../../lib/profile/record';
import { ADA, member, SPARSE } from '../linkedin/profile-member';
import { lazyProfile, profilesInOne, virtualProfile } from '../linkedin/profile-moving';
import { type ProfilePage, profilePage } from '../linkedin/profile-page';
import { expect, type Session, test } from './browser';
import type { CoachOnPage } from './coach';
import { BUILD } from './launch';
import { openTab } from './tab';

/** What the extension's own page offers, as far as these tests use it. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

const PATH = '/in/ada-sample';
const sparse = member({ slug: 'ada-sample' }, SPARSE);
/** The replica's drawings and images without a size of their own would fill the window. */
const SIZES = '<style>svg { width: 20px; height: 20px } img { max-width: 120px; max-height: 90px }</style>';
const own = (change: Partial<ProfilePage> = {}) => profilePage({ media: '', inside: SIZES, ...change });

const choose = (session: Session, change: object = {}) =>
  session.say({ type: 'settings', change: { page: 'coach', language: 'en', ...change } });

/** The own profile, with the pill wanted on it. */
async function open(session: Session, html = own(), change: object = {}): Promise<[Page, CoachOnPage]> {
  session.serve({ [PATH]: html });
  await choose(session, change);
  const page = await session.linkedin(`${PATH}/`);
  return [page, await session.coach(page)];
}

/** Folded "Profile 13/18", open "13 of 18". */
const says = (coach: CoachOnPage, n: number) =>
  expect.poll(() => coach.text(), { message: `${n} of 18` }).toMatch(new RegExp(`\\b${n}(/| of )18\\b`));
const items = async (session: Session) =>
  ((await session.stored('profile:unbound'))['profile:unbound'] as { items: Record<string, object> } | undefined)
    ?.items ?? {};
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const go = (page: Page, path: string) =>
  page.evaluate((to) => (window as unknown as { replicaGo(path: string): void }).replicaGo(to), path);
const texts = (coach: CoachOnPage, selector: string) =>
  coach.evaluate((root, s) => [...root.querySelectorAll(s)].map((e) => e.textContent), selector);

test('says how many parts are in place, server-driven and classic, and keeps what it saw', async ({ session }) => {
  const [page, coach] = await open(session);
  await says(coach, 13);
  await expect.poll(() => items(session)).toMatchObject({ photo: { is: 'yes' }, skills: { count: 3, exact: false } });
  await page.close();
  const [, classic] = await open(session, own({ renderer: 'classic' }));
  // Classic pages tell how many skills there are.
  await says(classic, 14);
  await expect.poll(() => items(session)).toMatchObject({ skills: { count: 14, exact: true } });
});

test('stays away when the page keeps removing it, and the popup says so until the profile is opened anew', async ({
  session,
}) => {
  const [page] = await open(session, own({ scripts: ['sweep'] }));
  await expect.poll(() => session.storedForSession()).toMatchObject({ pillRemovals: 3 });
  expect(await page.evaluate(() => (window as unknown as { replicaRemovals: number }).replicaRemovals)).toBe(4);
  const popup = await session.openView('popup');
  await expect(popup.getByText(/From your profile/)).toBeVisible();
  await expect.poll(() => items(session)).toMatchObject({ photo: { is: 'yes' } });
  session.serve({ [PATH]: own() });
  await page.reload();
  await expect(popup.getByText(/From your profile/)).toHaveCount(0);
  await says(await session.coach(page), 13);
});

test('opens to the list, the one best thing first, and folds by Escape', async ({ session }) => {
  const [page, coach] = await open(session, own({ member: sparse }));
  await says(coach, 3);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await coach.click('.pill');
  await expect.poll(() => coach.text()).toContain('Improve this first');
  expect(await texts(coach, '.fix b')).toEqual(['Photo.']);
  expect(await texts(coach, '.have li')).toEqual(['Location', 'Profile address', 'Education']);
  expect(await texts(coach, '.unknown li')).toEqual(expect.arrayContaining(['Industry', 'Contact link']));
  const missing = await texts(coach, '.missing li');
  for (const item of ['Photo', 'Headline reads like a job title', 'About', 'Skills 2 of 5', 'Connections 31 of 50'])
    expect(missing).toContain(item);
  expect(await coach.axTree()).toContainEqual({ role: 'region', name: 'Your profile' });
  const before = await coach.text();
  await page.evaluate(() => Object.assign(window, { keys: 0 }));
  await page.evaluate(() =>
    document.addEventListener('keydown', () => ((window as unknown as { keys: number }).keys += 1)),
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => coach.text()).not.toBe(before);
  expect(await coach.evaluate((root) => root.activeElement?.className)).toBe('pill');
  expect(await page.evaluate(() => (window as unknown as { keys: number }).keys)).toBe(0);
});

test('speaks Dutch when asked, at once', async ({ session }) => {
  const [, coach] = await open(session);
  await says(coach, 13);
  await session.say({ type: 'settings', change: { language: 'nl' } });
  await expect.poll(() => coach.text()).toContain('Profiel 13/18');
  await coach.click('.pill');
  await expect.poll(() => coach.text()).toContain('Zijpaneel openen');
});

test('fills in while the member scrolls, and never loses what was seen', async ({ session }) => {
  const [page, coach] = await open(session, lazyProfile({ inside: SIZES }));
  await expect.poll(() => coach.text()).toMatch(/\d\/18/);
  await coach.click('.pill');
  await expect.poll(() => coach.text()).toContain('Scroll on so that we can see the rest.');
  // Near enough to be there from the start, and too short. Of the others nothing is said yet.
  expect((await texts(coach, '.missing li'))?.filter((item) => !item.startsWith('About'))).toEqual([]);
  for (let y = 0; y < 6000; y += 300) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(60);
  }
  await says(coach, 13);
  expect(await texts(coach, '.missing li')).toEqual(['About 207 of 300 characters']);
});

test('counts only upward while cards are taken away and come back', async ({ session }) => {
  const [page, coach] = await open(session, virtualProfile({ inside: `${SIZES}<div style="height: 3000px"></div>` }));
  await expect.poll(() => coach.text()).toMatch(/\d\/18/);
  for (let y = 0; y < 2400; y += 300) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(300);
  }
  await says(coach, 13);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(1200);
  expect(await page.locator('main').innerText()).not.toContain(ADA.schools[0]);
  await says(coach, 13);
  expect(await items(session)).toMatchObject({ about: { is: 'yes' }, education: { is: 'yes' } });
});

test('a fault that was mended ticks itself off on the next visit', async ({ session }) => {
  const check = async () => {
    const profile = profileFrom((await session.stored('profile:unbound'))['profile:unbound']);
    const today = profile?.seen ?? '';
    return photo.check({ today, history: [], choices: FRESH_CHOICES, log: [], annotations: [], profile }).is;
  };
  const [page] = await open(session, own({ member: member({ photo: null }) }));
  await expect.poll(() => items(session)).toMatchObject({ photo: { is: 'no' } });
  expect(await check()).toBe('due');
  session.serve({ [PATH]: own() });
  await page.reload();
  await expect.poll(() => items(session)).toMatchObject({ photo: { is: 'yes' } });
  expect(await check()).toBe('met');
});

test('own, someone else’s, own again, inside one document: only on the own one, and gone at once', async ({
  session,
}) => {
  const [page, coach] = await open(session, profilesInOne({ beside: SIZES }, { beside: SIZES }));
  await says(coach, 13);
  for (let round = 0; round < 2; round += 1) {
    // At most one report a second leaves the page: the last one has to be kept.
    await page.waitForTimeout(1500);
    const before = JSON.stringify(await session.stored());
    await go(page, '/in/bo-other/');
    expect(await coach.there()).toBe(false);
    await page.waitForTimeout(1200);
    expect(await coach.there()).toBe(false);
    expect(JSON.stringify(await session.stored())).toBe(before);
    await go(page, `${PATH}/`);
    await says(coach, 13);
  }
});

test('a stale page is nobody’s: the address is another’s while the own profile still stands there', async ({
  session,
}) => {
  session.serve({ '/in/bo-other': own(), [PATH]: own({ member: member({ slug: 'bo-other' }), seenBy: 'other' }) });
  await choose(session);
  const before = await session.stored();
  for (const path of ['/in/bo-other/', `${PATH}/`]) {
    const page = await session.linkedin(path);
    const coach = await session.coach(page);
    await page.waitForTimeout(1500);
    expect(await coach.there(), path).toBe(false);
    expect(await session.stored()).toEqual(before);
  }
});

test('in quiet mode, before the first answer and switched off: read and kept, and the page as it was', async ({
  session,
}) => {
  for (const change of [{}, { page: 'quiet' }, { page: 'coach', onProfile: false }]) {
    await session.reset();
    session.serve({ [PATH]: own() });
    await session.say({ type: 'settings', change });
    const page = await session.context.newPage();
    await page.goto(`https://www.linkedin.com${PATH}/`);
    const before = await html(page);
    await expect.poll(() => items(session), JSON.stringify(change)).toMatchObject({ photo: { is: 'yes' } });
    await page.waitForTimeout(600);
    expect(await html(page)).toBe(before);
  }
});

test('switched off and on while it stands there it goes and comes, without a trace', async ({ session }) => {
  const [page, coach] = await open(session, own(), { page: 'quiet' });
  await expect.poll(() => items(session)).toMatchObject({ photo: { is: 'yes' } });
  const before = await html(page);
  for (const off of [{ onProfile: false }, { page: 'quiet' }]) {
    await choose(session, { onProfile: true });
    await says(coach, 13);
    await session.say({ type: 'settings', change: off });
    await expect.poll(() => coach.there()).toBe(false);
    expect(await html(page)).toBe(before);
  }
});

test('is one closed element without attributes; the page’s nodes stay as they were, and nothing names us', async ({
  session,
}) => {
  session.serve({ [PATH]: own() });
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('message', (event) => seen.push(JSON.stringify(event.data)));
    for (const type of ['click', 'focusin', 'scroll', 'input', 'keydown'])
      addEventListener(type, () => seen.push(type), true);
  });
  await page.goto(`https://www.linkedin.com${PATH}/`);
  const body = await page.evaluate(() => document.body.outerHTML);
  await choose(session);
  const coach = await session.coach(page);
  await says(coach, 13);
  const found = await page.evaluate(() => ({
    children: document.documentElement.children.length,
    host: document.documentElement.lastElementChild?.outerHTML,
    open: document.documentElement.lastElementChild?.shadowRoot,
    body: document.body.outerHTML,
    seen: (window as unknown as { seen: string[] }).seen,
  }));
  expect(found).toEqual({ children: 3, host: '<div></div>', open: null, body, seen: [] });
  expect(await html(page)).not.toContain('chrome-extension');
});

test('follows the theme by class and by background', async ({ session }) => {
  for (const [dark, change] of [
    [true, { dark: true }],
    [false, {}],
    [true, { inside: `${SIZES}<style>html { background: #101418 } body { background: #101418 !important }</style>` }],
  ] as const) {
    // Without a class only the background tells.
    const page = 'inside' in change ? own(change).replace(/ class="theme theme--light"/, '') : own(change);
    const [, coach] = await open(session, page);
    await says(coach, 13);
    expect(await coach.evaluate((root) => root.querySelector('.frame')?.className)).toBe(
      `frame ${dark ? 'dark' : 'light'}`,
    );
  }
});

test('never covers a button of the top card, wherever the page is scrolled', async ({ session }) => {
  const wide = '[id$="Topcard"] button { display: block; position: relative; left: -300px; min-width: 1600px }';
  const tall = `${SIZES}<style>[id$="Topcard"] h2 { margin-top: 500px } ${wide}</style><div style="height: 3000px"></div>`;
  const [page, coach] = await open(session, own({ inside: tall }));
  await expect.poll(() => items(session)).toMatchObject({ photo: { is: 'yes' } });
  let [there, away] = [0, 0];
  for (let y = 0; y < 1200; y += 40) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(150);
    const covered = async () => {
      const box = await coach.box('.pill');
      return page.evaluate((own) => {
        const buttons = [...document.querySelectorAll('[id$="Topcard"] a[href], [id$="Topcard"] button')];
        return buttons.filter((button) => {
          const { left, right, top, bottom, width } = button.getBoundingClientRect();
          const beside =
            !own || left >= own.x + own.width || right <= own.x || top >= own.y + own.height || bottom <= own.y;
          return width > 0 && !beside;
        }).length;
      }, box);
    };
    // The browser tells of it within a frame or two, on a busy machine later.
    await expect.poll(covered, { message: `scrolled ${y}` }).toBe(0);
    if (await coach.there()) there += 1;
    else away += 1;
  }
  expect(there).toBeGreaterThan(4);
  expect(away, 'a button as wide as the page came by').toBeGreaterThan(0);
});

test('stands at the left where LinkedIn’s messaging stands at the right', async ({ session }) => {
  const bubble =
    '<div class="msg-overlay-list-bubble" style="position: fixed; right: 16px; bottom: 0; width: 288px; height: 48px">Messaging</div>';
  const [, coach] = await open(session, own({ outside: bubble }));
  await says(coach, 13);
  expect((await coach.box('.pill'))?.x).toBe(16);
});

test('while it is asked whose profile this is, nothing of it is kept, and the card says so', async ({ session }) => {
  const [page, coach] = await open(session);
  await says(coach, 13);
  await page.close();
  session.serve({ '/in/ada-2': own({ member: { ...ADA, slug: 'ada-2' } }) });
  const other = await session.linkedin('/in/ada-2/');
  const there = await session.coach(other);
  await says(there, 13);
  await there.click('.pill');
  await expect.poll(() => there.text()).toContain('Not kept yet');
  const stored = await session.stored();
  const { questions } = stored.accounts as { questions: { of: string }[] };
  expect(Object.keys(stored).filter((key) => key.startsWith('profile:'))).toEqual(['profile:unbound']);
  await session.say({ type: 'answer', of: questions[0]?.of, account: null });
  await expect.poll(() => there.text()).not.toContain('Not kept yet');
  await expect
    .poll(async () => Object.keys(await session.stored()).filter((key) => key.startsWith('profile:')).length)
    .toBe(2);
});

test('after an update the old pill leaves silently and a new one comes', async ({ fresh }) => {
  const session = await fresh();
  const [page, coach] = await open(session);
  await says(coach, 13);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const host = await page.evaluateHandle(() => document.documentElement.lastElementChild);
  await session.update(BUILD);
  await expect.poll(() => host.evaluate((e) => e?.isConnected), { timeout: 10_000 }).toBe(false);
  await expect.poll(() => coach.text(), { timeout: 10_000 }).toContain('13/18');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  expect(errors).toEqual([]);
});

test('opens the real side panel at the profile’s tab, also where another one is open there', async ({ session }) => {
  const [, coach] = await open(session);
  await says(coach, 13);
  await coach.click('.pill');
  await coach.click('text=Open the side panel');
  const panel = await session.panel();
  const chosen = () => panel.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.id);
  await expect.poll(chosen).toBe('tab-profile');
  await expect
    .poll(async () => (await session.desk()).evaluate(() => chrome.storage.session.get('asked')), { timeout: 8_000 })
    .toEqual({});
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-learn')?.click());
  await coach.click('text=Open the side panel');
  await expect.poll(chosen).toBe('tab-profile');
  await panel.close();
});

test('has a switch of its own beside the choice of the page', async ({ session }) => {
  const [, coach] = await open(session);
  await says(coach, 13);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  const choice = panel.getByRole('checkbox', { name: 'On my own profile too' });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await expect.poll(() => coach.there()).toBe(false);
  await panel.getByRole('radio', { name: /Quiet mode/ }).check();
  await expect(choice).toHaveCount(0);
});
