import { BASELINE, pillars } from '../linkedin/figures';
import { feedPage } from '../linkedin/other-pages';
import { ssiPage } from '../linkedin/ssi-page';
import { expect, test } from './browser';
import { totals } from './kept';
import { readingAt } from './reading-at';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<string, { get(key: null): Promise<unknown>; set(items: object): Promise<void> }>;
};

test('an SSI page in a frame of another page is not read, whatever it shows', async ({ session }) => {
  await session.say({ type: 'settings', change: { page: 'coach' } });
  const frames =
    '<iframe src="/sales/ssi" width="900" height="700"></iframe><iframe srcdoc="<main>47</main>"></iframe>';
  const usual = session.replica;
  session.replica = (url) => {
    if (url.pathname !== '/feed/' && url.pathname !== '/sales/ssi') return usual(url);
    const body = url.pathname === '/feed/' ? feedPage().replace('</main>', `</main>${frames}`) : ssiPage();
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  };
  const page = await session.linkedin('/feed/');
  await expect(page.frameLocator('iframe').first().getByText('Four components of your score')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await session.stored()).toMatchObject({ settings: { page: 'coach' } });
  expect(Object.keys(await session.stored())).toEqual(['settings']);
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => document.documentElement?.children.length ?? 2)).toBe(2);
  }
});

test('an SSI page that holds another one in a frame gives its own numbers', async ({ session }) => {
  const inner = ssiPage({ figures: pillars(25, 25, 25, 25) });
  const usual = session.replica;
  session.replica = (url) => {
    if (url.pathname !== '/sales/ssi') return usual(url);
    const body = url.search ? inner : ssiPage({ outside: '<iframe src="/sales/ssi?inner"></iframe>' });
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  };
  await session.linkedin();
  await expect.poll(() => totals(session)).toEqual([BASELINE.overall]);
});

/** What no one of ours ever says, or says so. */
const JUNK: unknown[] = [
  ...[null, 0, '', 'erase', [], [{ type: 'erase' }], {}, { type: null }, { type: 'toString' }, { type: '__proto__' }],
  ...[{ type: 'reading' }, { type: 'reading', snapshot: null }, { type: 'reading', snapshot: [] }],
  ...[-3, 25.0004, '9.4', null, true, [9.4]].map((brand) => {
    const reading = readingAt(Date.now(), 40);
    return { type: 'reading', snapshot: { ...reading, pillars: { ...reading.pillars, brand } } };
  }),
  ...[-1, 101, 46.5, '47', 90].map((overall) => ({
    type: 'reading',
    snapshot: { ...readingAt(Date.now(), 40), overall },
  })),
  ...['', 'yesterday', '2026-02-30T10:00:00+01:00', '2026-11-22', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z'].map(
    (takenAt) => ({ type: 'reading', snapshot: { ...readingAt(Date.now(), 40), takenAt } }),
  ),
  { type: 'reading', snapshot: { ...readingAt(Date.now(), 40), source: 'typed' } },
  { type: 'not-read', outcome: 'read' },
  { type: 'not-read', outcome: 'signed-out' },
  { type: 'not-read', outcome: 'loading', hint: '<b>' },
  { type: 'removed', times: 1e9 },
  { type: 'view', shape: 'huge' },
  { type: 'arrived', surface: 'feed' },
  { type: 'settings', change: { page: 'quiet', sample: true } },
  ...[{ type: 'erase' }, { type: 'retry' }, { type: 'open-ssi' }, { type: 'delete-day', day: '2026-11-22' }],
  { type: 'restore-day', day: '2026-11-20', snapshot: readingAt(Date.now(), 40) },
];

test('junk, and what only our own pages may ask, changes nothing and stops nothing', async ({ session }) => {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('47');
  const before = await session.stored();
  const pages = session.context.pages().length;
  await coach.evaluate((_, all) => {
    for (const message of all) void chrome.runtime.sendMessage(message).catch(() => {});
  }, JUNK);
  // The last in the line, and the proof that the worker still answers.
  const answer = await coach.evaluate(() => chrome.runtime.sendMessage({ type: 'view' }));
  expect(answer).toMatchObject({ view: { shown: true, summary: { latest: { overall: 47 } } } });
  expect(await session.stored()).toEqual(before);
  expect(session.context.pages()).toHaveLength(pages);
});

test('junk from one of our own pages gets no answer', async ({ session }) => {
  const before = await session.stored();
  for (const message of [
    null,
    {},
    { type: 'settings', change: { page: 'everywhere' } },
    { type: 'delete-day', day: '2026-02-30' },
  ])
    expect(await session.say(message)).toBeUndefined();
  expect(await session.stored()).toEqual(before);
});

test('storage stays closed to a page’s side of us, also after the worker slept', async ({ session }) => {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('47');
  for (const asleep of [false, true]) {
    if (asleep) await session.stopWorker();
    for (const area of ['local', 'session', 'sync']) {
      const tried = await coach.evaluate(
        (_, name) =>
          Promise.all([
            Promise.resolve(chrome.storage[name]?.get(null)).then(JSON.stringify as () => string, String),
            Promise.resolve(chrome.storage[name]?.set({ settings: 1 })).then(() => 'written', String),
          ]),
        area,
      );
      if (area === 'sync') expect(tried?.[0], 'nothing of ours is there').not.toContain('history');
      else
        expect(tried, area).toEqual([expect.stringContaining('not allowed'), expect.stringContaining('not allowed')]);
    }
  }
  expect(await totals(session)).toEqual([47]);
});
