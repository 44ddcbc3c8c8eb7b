import { expect, type Session, test } from './browser';
import type { CoachOnPage } from './coach';
import { readingAt } from './reading-at';
import { openTab } from './tab';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: {
      QUOTA_BYTES: number;
      get(key: null): Promise<unknown>;
      getBytesInUse(key: null): Promise<number>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

/** The SSI page, read once and with the coach on it, so that tests can speak from where it stands. */
async function ssiTab(session: Session): Promise<CoachOnPage> {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('47');
  return coach;
}

/** Sends messages from our own world of a page, all at once; resolves to their answers, null for those nobody answered. */
const sayAll = (coach: CoachOnPage, messages: unknown[]) =>
  coach.evaluate((_, all) => Promise.all(all.map((m) => chrome.runtime.sendMessage(m).catch(() => null))), messages);

interface Kept {
  takenAt: string;
  overall: number;
}
/** All kept records, by day, and how often each day is there. */
async function kept(session: Session): Promise<Record<string, Kept>> {
  const months = Object.entries(await session.stored()).filter(([key]) => key.startsWith('history:'));
  const days = months.flatMap(([, month]) => Object.entries((month as { days: Record<string, Kept> }).days));
  expect(new Set(days.map(([day]) => day)).size, 'one record a day').toBe(days.length);
  return Object.fromEntries(days);
}

test('fifty readings at once through two tabs: no day lost, none twice, the last of each day stands', async ({
  session,
}) => {
  const tabs = [await ssiTab(session), await ssiTab(session)];
  const now = Date.now();
  const each = Array.from({ length: 50 }, (_, i) => readingAt(now + 1000 + i - (i % 2) * 86_400_000, 10 + (i % 30)));
  await Promise.all(tabs.map((tab, n) => sayAll(tab, each.filter((_, i) => i % 4 < 2 === (n === 0)).map(message))));
  const days = await kept(session);
  const lasts = [48, 49].map((i) => each[i]);
  expect(Object.keys(days)).toHaveLength(2);
  for (const last of lasts) expect(days[last?.takenAt.slice(0, 10) ?? '']).toMatchObject(last ?? {});
});
const message = (snapshot: unknown) => ({ type: 'reading', snapshot });

test('a sleeping worker wakes for a reading and loses nothing', async ({ session }) => {
  const coach = await ssiTab(session);
  await session.stopWorker();
  const today = readingAt(Date.now() + 1000, 60);
  const yesterday = readingAt(Date.now() - 86_400_000, 50);
  const [answer] = (await sayAll(coach, [message(yesterday)])) ?? [];
  expect(answer).toMatchObject({ view: { shown: true, unsaved: false } });
  await session.stopWorker();
  await sayAll(coach, [message(today)]);
  const after = await kept(session);
  expect(Object.keys(after)).toHaveLength(2);
  expect(after).toMatchObject({ ...byDay(yesterday), ...byDay(today) });
});
const byDay = (snapshot: Kept) => ({ [snapshot.takenAt.slice(0, 10)]: snapshot });

for (const patience of [50, 500])
  test(`a browser killed in the middle of writing loses nothing it confirmed (${patience} ms)`, async ({ fresh }) => {
    const profileDir = test.info().outputPath('profile');
    const session = await fresh({ profileDir });
    const coach = await ssiTab(session);
    const confirmed: Kept[] = [];
    let killed = false;
    const writing = (async () => {
      for (let i = 0; !killed; i++) {
        const snapshot = readingAt(Date.now() - (i % 2) * 86_400_000, 10 + (i % 60));
        const [answer] = (await sayAll(coach, [message(snapshot)])) ?? [];
        if (answer) confirmed.push(snapshot);
      }
    })().catch(() => {});
    await expect.poll(() => confirmed.length).toBeGreaterThan(3);
    await new Promise((done) => setTimeout(done, patience));
    await session.kill();
    killed = true;
    await writing;
    session.traffic.forget();

    const again = await fresh({ profileDir });
    const days = await kept(again);
    expect(Object.keys(days)).toHaveLength(2);
    for (const [day, record] of Object.entries(days)) {
      const last = confirmed.filter((c) => c.takenAt.startsWith(day)).at(-1);
      // One more may have been written whose confirmation never came back.
      expect(Date.parse(record.takenAt)).toBeGreaterThanOrEqual(Date.parse(last?.takenAt ?? ''));
    }
  });

test('a full disk is said on page, popup and panel; the reading waits and is kept when there is room', async ({
  session,
}) => {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const desk = await session.desk();
  await desk.evaluate(async () => {
    const { local } = chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ ballast: 'x'.repeat(room - 20) });
  });
  const coach = await session.coach(await session.linkedin());
  await expect.poll(() => coach.text()).toContain('could not store');
  const popup = await session.openView('popup');
  await expect(popup.getByText(/could not store|not stored|not saved/i).first()).toBeVisible();
  expect(await session.say({ type: 'log', entry: tick(0) })).toEqual({ done: false });
  const panel = await session.openView('sidepanel');
  await expect(panel.getByText(/could not store|not stored|not saved/i).first()).toBeVisible();
  expect(await kept(session)).toEqual({});

  await desk.evaluate(() => chrome.storage.local.remove('ballast'));
  await popup.getByRole('button', { name: /again/i }).click();
  await expect.poll(async () => Object.keys(await kept(session))).toHaveLength(1);
  await expect.poll(() => coach.text()).not.toContain('could not store');
});

const tick = (n: number) => ({ at: `2026-10-31T10:00:${10 + n}+01:00`, rule: 'comment-with-substance', kind: 'done' });
const holiday = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' };

test('what the member tells the coach is kept once, outlives a killed browser, is exported and erased', async ({
  fresh,
}) => {
  const profileDir = test.info().outputPath('profile');
  const session = await fresh({ profileDir });
  await ssiTab(session);
  const desk = await session.desk();
  const each = Array.from({ length: 30 }, (_, i) => ({ type: 'log', entry: tick(i % 15) }));
  await desk.evaluate((all) => Promise.all(all.map((m) => chrome.runtime.sendMessage(m))), each);
  await session.say({ type: 'choose', change: { goal: 'leads', minutes: 30 } });
  await session.say({ type: 'annotate', annotation: holiday });
  await session.kill();

  const again = await fresh({ profileDir });
  const panel = await again.openView('sidepanel');
  await openTab(panel, 'settings');
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Export JSON' }).click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  const file = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(file).toMatchObject({ snapshots: [{ overall: 47 }], choices: { goal: 'leads', minutes: 30 } });
  expect(file.log).toHaveLength(15);
  expect(file.annotations).toEqual([holiday]);
  await again.say({ type: 'erase' });
  expect(await again.stored()).toEqual({});
});

test('the page says today’s one action, and follows a tick and a planned rest', async ({ session }) => {
  const coach = await ssiTab(session);
  await expect.poll(() => coach.text()).toMatch(/Today: .+ \(\d+\smin\)/);
  const [answer] = (await sayAll(coach, [{ type: 'view' }])) ?? [];
  const { action } = (answer as { view: { action: { rule: string; title: string } } }).view;
  const day = Object.keys(await kept(session))[0] ?? '';
  await session.say({ type: 'log', entry: { at: `${day}T09:00:00+00:00`, rule: action.rule, kind: 'done' } });
  await expect.poll(() => coach.text()).not.toContain(action.title);
  await session.say({ type: 'annotate', annotation: { from: day, to: day, kind: 'holiday' } });
  await expect.poll(() => coach.text()).not.toContain('Today:');
});

test('a content script reads no storage and commands nothing but its own', async ({ session }) => {
  const coach = await ssiTab(session);
  const before = await session.stored();
  expect(await coach.evaluate(() => chrome.storage.local.get(null).then(String, String))).toContain('not allowed');
  const day = Object.keys(await kept(session))[0];
  const forbidden = [
    { type: 'erase' },
    { type: 'settings', change: { page: 'quiet' } },
    { type: 'delete-day', day },
    { type: 'choose', change: { minutes: 5 } },
    { type: 'log', entry: tick(0) },
    { type: 'unlog', entry: tick(0) },
    { type: 'annotate', annotation: holiday },
    { type: 'unannotate', annotation: holiday },
    { type: 'reading', snapshot: { ...readingAt(Date.now(), 90), source: 'imported' } },
    { type: 'reading', snapshot: readingAt(Date.now() + 600_000, 90) },
    { type: 'reading', snapshot: { overall: 90 } },
  ];
  await coach.evaluate((_, all) => {
    for (const m of all) void chrome.runtime.sendMessage(m).catch(() => {});
  }, forbidden);
  await sayAll(coach, [{ type: 'view' }]);
  expect(await session.stored()).toEqual(before);
});

test('sent away to sign in: said, and without the address it came from', async ({ session }) => {
  const page = await session.linkedin('/uas/login?session_redirect=%2Fsales%2Fssi&secret=1');
  await expect
    .poll(async () => (await session.stored('visit')).visit)
    .toMatchObject({ outcome: 'signed-out', path: '/uas/login' });
  expect(JSON.stringify(await session.stored())).not.toContain('secret');
  await page.close();
});

test('an ordinary visit to the sign-in page says nothing', async ({ session }) => {
  await session.linkedin('/login');
  await session.linkedin();
  await expect.poll(async () => (await session.stored('visit')).visit).toMatchObject({ outcome: 'read' });
});

test('deleting a day can be undone; erasing leaves nothing and clears the page', async ({ session }) => {
  const coach = await ssiTab(session);
  // The page says the score a moment before it is kept.
  await expect.poll(async () => Object.keys(await kept(session))).toHaveLength(1);
  const before = await kept(session);
  const [day = ''] = Object.keys(before);
  const { result } = (await session.say({ type: 'delete-day', day })) as { result: { day: string } };
  expect(await kept(session)).toEqual({});
  const { day: _, ...snapshot } = result;
  await session.say({ type: 'restore-day', day, snapshot });
  expect(await kept(session)).toEqual(before);
  await session.say({ type: 'erase' });
  expect(await session.stored()).toEqual({});
  await expect.poll(() => coach.there()).toBe(false);
});

test('the panel gives the history as a file', async ({ session }) => {
  await ssiTab(session);
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Export JSON' }).click(),
  ]);
  const [day = ''] = Object.keys(await kept(session));
  expect(download.suggestedFilename()).toBe(`ssi-coach-history-${day}.json`);
  const chunks = await (await download.createReadStream()).toArray();
  const file = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(file).toMatchObject({
    format: 'ssi-coach-history',
    version: 1,
    snapshots: [{ day, overall: 47, source: 'page' }],
  });
});

test('the first-run page opens once, on install', async ({ fresh }) => {
  const profileDir = test.info().outputPath('profile');
  const welcomes = (session: Session) => session.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  const first = await fresh({ profileDir });
  await expect.poll(() => welcomes(first).length).toBe(1);
  await first.say({ type: 'settings', change: { page: 'quiet' } });
  await first.close();
  const second = await fresh({ profileDir });
  await ssiTab(second);
  expect(welcomes(second)).toEqual([]);
});
