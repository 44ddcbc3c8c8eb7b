import { ADA, member } from '../linkedin/profile-member';
import { profilePage } from '../linkedin/profile-page';
import { expect, type Session, test } from './browser';

const PATH = '/in/ada-sample';
const SIZES = '<style>svg { width: 20px; height: 20px } img { max-width: 120px; max-height: 90px }</style>';
const own = (change: Parameters<typeof profilePage>[0] = {}) => profilePage({ media: '', inside: SIZES, ...change });
const NAMES = [
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createElement', 'createTreeWalker', 'body', 'head'],
  ...['documentElement', 'visibilityState', 'addEventListener', 'children', 'textContent', 'append', 'contains'],
  ...[
    'adoptedStyleSheets',
    'leaveProfile',
    'leaveProfileCoach',
    'players',
    'navigation',
    'chrome',
    'browser',
    'location',
  ],
];

async function open(session: Session, html: string, first: () => void = () => {}) {
  session.serve({ [PATH]: html });
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.context.newPage();
  await page.addInitScript(first);
  await page.goto(`https://www.linkedin.com${PATH}/`);
  return { page, coach: await session.coach(page) };
}

test('names that hide what a document can do hide nothing from us', async ({ session }) => {
  const shadows = NAMES.map((n) => `<img name="${n}" id="${n}" alt=""><form name="${n}"></form>`).join('');
  const { coach } = await open(session, own({ outside: shadows }));
  await expect.poll(() => coach.text()).toContain('13/18');
  await session.say({ type: 'settings', change: { page: 'quiet' } });
  await expect.poll(() => coach.there()).toBe(false);
});

test('a page that changes what its scripts share changes nothing for ours', async ({ session }) => {
  const { coach } = await open(session, own(), () => {
    const refuse = () => {
      throw new Error('caught by the page');
    };
    Object.assign(window, { MutationObserver: refuse, IntersectionObserver: refuse, requestIdleCallback: refuse });
    for (const of of [Element.prototype, Document.prototype, Node.prototype]) {
      for (const name of ['attachShadow', 'querySelectorAll', 'append', 'matches'])
        if (Object.hasOwn(of, name)) Object.defineProperty(of, name, { value: refuse });
    }
    Object.assign(Object.prototype, { is: 'yes', items: { photo: { is: 'yes' } }, salt: 'mine', slug: 'bo-other' });
    JSON.stringify = refuse;
  });
  await expect.poll(() => coach.text()).toContain('13/18');
  session.traffic.errors.splice(
    0,
    Number.POSITIVE_INFINITY,
    ...session.traffic.errors.filter((e) => !e.includes('caught by the page')),
  );
});

test('comes back three times when the page removes it, then stays away', async ({ session }) => {
  const { page, coach } = await open(session, own());
  await expect.poll(() => coach.text()).toContain('13/18');
  for (let round = 0; round < 4; round += 1) {
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.waitForTimeout(150);
    expect(await coach.there(), `round ${round}`).toBe(round < 3);
  }
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
  await page.waitForTimeout(1500);
  expect(await coach.there()).toBe(false);
});

test('markup and endless texts in what the member wrote stay text, and reach nobody', async ({ session }) => {
  const about = `<img src=x onerror=alert(1)>${'Ovens '.repeat(50_000)}\u202e\ud800`;
  const { coach } = await open(session, own({ member: member({ about, headline: '<b>alert(1)</b> {n}' }) }));
  await expect.poll(() => coach.text(), { timeout: 15_000 }).toMatch(/\d+\/18/);
  await coach.click('.pill');
  await expect.poll(() => coach.text()).toContain('Open the side panel');
  expect(await coach.text()).not.toMatch(/alert|Ovens/);
  expect(JSON.stringify(await session.stored())).not.toMatch(/alert|Ovens/);
});

test('the owner’s form taken away takes the pill away and ends the reading; it comes back with it', async ({
  session,
}) => {
  const { page, coach } = await open(session, own());
  await expect.poll(() => coach.text()).toContain('13/18');
  const before = JSON.stringify(await session.stored());
  await page.evaluate((name) => {
    const top = document.querySelector('[id$="Topcard"]') as HTMLElement;
    Object.assign(window, { forms: [...top.querySelectorAll('a[href*="/edit/"]')].map((e) => [e, e.parentElement]) });
    for (const form of top.querySelectorAll('a[href*="/edit/"]')) form.remove();
    const title = top.querySelector('h2');
    if (title) title.textContent = `${name} 2`;
  }, ADA.name);
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('a[href*="/dashboard"]')) card.remove();
  });
  await expect.poll(() => coach.there()).toBe(false);
  await page.waitForTimeout(1200);
  expect(JSON.stringify(await session.stored())).toBe(before);
  await page.evaluate(() => {
    for (const [form, place] of (window as unknown as { forms: [Element, Element][] }).forms) place.append(form);
  });
  await expect.poll(() => coach.text()).toMatch(/\d+\/18/);
});
