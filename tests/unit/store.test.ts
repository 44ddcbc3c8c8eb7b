import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemberState } from '../../lib/member/state';
import { freshRecord } from '../../lib/profile/record';
import { addDays, dayOf, localIso, monthOf } from '../../lib/score/day';
import { browser, freshBrowser, local } from './browser-in-memory';
import { higher, record } from './history-records';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser-in-memory')).browser }));
const { memberStore } = await import('../../lib/browser/member-store');
const { memberActions } = await import('../../lib/browser/member-actions');
// Its many files are ready in the test's runner before a test's clock runs.
await import('../../lib/browser/sample-facts');

const TODAY = dayOf(localIso(Date.now()));
let ended = new AbortController();
const open = (whole = true) => memberStore({ whole, signal: ended.signal });
const until = (store: { getState: () => MemberState }, met: (state: MemberState) => boolean) =>
  vi.waitFor(() => {
    if (!met(store.getState())) throw new Error('not yet');
  });

const TICK = { at: '2026-10-31T23:59:59+01:00', rule: 'comment-with-substance', kind: 'done' } as const;
const HOLIDAY = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' } as const;

/** Stores a reading for each of the days so many days ago. */
function seed(...ago: number[]): void {
  for (const day of ago.map((n) => addDays(TODAY, -n))) {
    const key = `history:unbound:${monthOf(day)}`;
    const month = (local.values[key] ?? { version: 1, days: {} }) as { days: Record<string, unknown> };
    month.days[day] = record({ takenAt: `${day}T10:00:00+00:00` });
    local.values[key] = month;
  }
}

beforeEach(() => {
  freshBrowser();
  ended = new AbortController();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 5));
});
afterEach(() => ended.abort());

describe('a view’s state', () => {
  it('is fresh after an install', async () => {
    const store = open();
    expect(store.getState()).toMatchObject({ ready: false, complete: false, snapshots: [], today: TODAY });
    await until(store, (s) => s.complete);
    expect(store.getState()).toMatchObject({ settings: { page: 'ask' }, visit: null, unreadable: 0, unsaved: false });
  });

  it('has the newest months first, then all', async () => {
    seed(0, 1, 40, 200, 700, 900);
    const store = open();
    const states: MemberState[] = [];
    store.subscribe((state) => states.push(state));
    await until(store, (s) => s.complete);
    expect(states.map((s) => [s.ready, s.planned, s.complete])).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
    const [first, , last] = states.map((s) => s.snapshots.map((snapshot) => snapshot.day));
    const days = [900, 700, 200, 40, 1, 0].map((ago) => addDays(TODAY, -ago));
    expect(last).toEqual(days);
    expect(first).toEqual(days.slice(-(first?.length ?? 0)));
    expect(first?.length).toBeGreaterThanOrEqual(2);
    expect(first?.length).toBeLessThan(6);
  });

  it('reads no more than it needs for a popup', async () => {
    seed(0, 1, 300, 400, 500, 600, 700);
    const get = vi.spyOn(local, 'get');
    const store = open(false);
    await until(store, (s) => s.planned);
    const asked = get.mock.calls.flatMap(([keys]) => keys ?? []);
    expect(asked).not.toContain(`history:unbound:${monthOf(addDays(TODAY, -700))}`);
    expect(store.getState().snapshots.at(-1)?.day).toBe(TODAY);
  });

  it('finds old readings where there are no new ones, with the one before', async () => {
    seed(500, 900);
    const store = open(false);
    await until(store, (s) => s.ready);
    expect(store.getState().snapshots).toHaveLength(2);
  });

  it('works in a browser that can not list its keys', async () => {
    seed(0, 500);
    const area = local as unknown as { getKeys: unknown };
    area.getKeys = undefined;
    const store = open();
    await until(store, (s) => s.complete);
    delete area.getKeys;
    expect(store.getState().snapshots).toHaveLength(2);
  });

  it('follows the storage, key by key, and stops with its view', async () => {
    seed(0);
    const store = open();
    await until(store, (s) => s.complete);
    await browser.storage.local.set({ settings: { version: 1, page: 'quiet' } });
    await until(store, (s) => s.settings.page === 'quiet');
    await browser.storage.session.set({ waiting: { unbound: { [TODAY]: record() } } });
    await until(store, (s) => s.unsaved);
    await browser.storage.local.set({ visit: { version: 1, outcome: 'read', at: 'x', path: '/sales/ssi' } });
    await until(store, (s) => s.visit?.outcome === 'read');
    await browser.storage.local.set({ choices: { version: 1, minutes: 5 } });
    await until(store, (s) => s.choices.minutes === 5);
    await browser.storage.local.set({ 'log:unbound:2026-10': { version: 1, entries: [TICK] } });
    await until(store, (s) => s.log.length === 1);
    await browser.storage.local.set({ annotations: { version: 1, items: [HOLIDAY] } });
    await until(store, (s) => s.annotations.length === 1);
    await browser.storage.local.clear();
    await until(store, (s) => s.choices.minutes === 15 && s.log.length + s.annotations.length === 0);
    await until(store, (s) => s.snapshots.length === 0 && s.settings.page === 'ask' && s.visit === null);
    ended.abort();
    await browser.storage.local.set({ settings: { version: 1, page: 'coach' } });
    await new Promise((done) => setTimeout(done, 20));
    expect(store.getState().settings.page).toBe('ask');
  });

  it('is not set back by what it asked for before a change', async () => {
    const slow = vi.spyOn(local, 'get').mockImplementationOnce(async () => {
      await new Promise((done) => setTimeout(done, 30));
      return { settings: { version: 1, page: 'ask' } };
    });
    const store = open();
    await browser.storage.local.set({ settings: { version: 1, page: 'coach' } });
    await until(store, (s) => s.complete);
    expect(store.getState().settings.page).toBe('coach');
    slow.mockRestore();
  });

  it('tries again where storage does not answer', async () => {
    seed(0);
    vi.spyOn(local, 'getKeys').mockRejectedValueOnce(new Error('busy'));
    const store = open();
    await vi.waitFor(() => expect(store.getState().snapshots).toHaveLength(1), { timeout: 3000 });
  });

  it('does not let the score wait for the log, and has all of the log for a plan, a popup’s too', async () => {
    seed(0, 1, 100, 300, 500, 700);
    local.values['log:unbound:2020-10'] = { version: 1, entries: [{ ...TICK, at: '2020-10-01T10:00:00Z' }] };
    local.values['log:unbound:2026-10'] = { version: 1, entries: [TICK] };
    local.values.choices = { version: 1, goal: 'leads' };
    local.values.annotations = { version: 1, items: [HOLIDAY] };
    const store = open(false);
    const states: MemberState[] = [];
    store.subscribe((state) => states.push(state));
    await until(store, (s) => s.planned);
    expect(states.map((s) => [s.ready, s.planned, s.log.length])).toEqual([
      [true, false, 0],
      [true, true, 2],
    ]);
    const { choices, annotations, snapshots } = store.getState();
    expect([choices.goal, annotations]).toEqual(['leads', [HOLIDAY]]);
    const days = snapshots.map((s) => s.day);
    expect(days).toEqual(expect.arrayContaining([100, 1, 0].map((ago) => addDays(TODAY, -ago))));
    expect(days).not.toContain(addDays(TODAY, -700));
  });

  it('counts unreadable records and keeps the others', async () => {
    seed(0);
    local.values['history:unbound:2020-01'] = { version: 1, days: { '2020-01-05': 'lost' } };
    local.values['log:unbound:2026-10'] = { version: 1, entries: [TICK, 'lost'] };
    local.values.annotations = 'lost';
    const store = open();
    await until(store, (s) => s.complete);
    expect(store.getState()).toMatchObject({ unreadable: 3, snapshots: [{ day: TODAY }], log: [TICK] });
  });

  it('shows the sample year alone while it is on, and the own history untouched after', async () => {
    seed(0, 1);
    local.values.settings = { version: 1, sample: true };
    const store = open();
    const sources: string[] = [];
    store.subscribe(({ ready, settings, snapshots }) => {
      const shown = [...new Set(snapshots.map(({ source }) => source))].join();
      if (ready) sources.push(`${settings.sample ? 'sample' : 'own'}: ${shown}`);
    });
    await until(store, (s) => s.complete);
    expect(store.getState().snapshots.length).toBeGreaterThan(100);
    await browser.storage.local.set({ settings: { version: 1, sample: false } });
    await until(store, (s) => s.snapshots.length === 2);
    await browser.storage.local.set({ settings: { version: 1, sample: true } });
    await until(store, (s) => s.snapshots.length > 100);
    expect([...new Set(sources)]).toEqual(['sample: sample', 'own: page']);
  });

  it('notices a new day when it is looked at again', async () => {
    const store = open();
    await until(store, (s) => s.complete);
    const tomorrow = Date.now() + 24 * 3_600_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(tomorrow);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(store.getState().today).toBe(addDays(TODAY, 1));
    clock.mockRestore();
  });
});

describe('a view of several accounts', () => {
  const AT = '2026-11-22T10:00:00+01:00';
  const [ADA, BEA] = ['ada_hash-0123456', 'bea_hash-0123456'];
  const two = (current: string, change: object = {}) => ({
    ...{ version: 1, salt: 'a salt of the tests', questions: [], unsure: null, current, lost: false },
    bound: [
      { hash: ADA, account: 'unbound', at: AT },
      { hash: BEA, account: '0123abcd', at: AT },
    ],
    ...change,
  });
  const totalsOf = (store: { getState: () => MemberState }) => store.getState().snapshots.map((s) => s.overall);
  const days = (account: string, days: Record<string, object>) => {
    for (const [day, one] of Object.entries(days)) {
      const key = `history:${account}:${monthOf(day)}`;
      const month = (local.values[key] ?? { version: 1, days: {} }) as { days: Record<string, unknown> };
      month.days[day] = one;
      local.values[key] = month;
    }
  };
  beforeEach(() => {
    seed(0, 1, 40, 700);
    days('0123abcd', { [TODAY]: higher({ takenAt: `${TODAY}T10:00:00+00:00` }) });
    local.values['choices:0123abcd'] = { version: 1, goal: 'leads' };
    local.values['log:unbound:2026-10'] = { version: 1, entries: [TICK] };
    local.values['profile:unbound'] = freshRecord(TODAY);
  });

  it.each([true, false])('shows the current one alone (the whole history: %s)', async (whole) => {
    local.values.accounts = two('0123abcd');
    const store = open(whole);
    const states: MemberState[] = [];
    store.subscribe((state) => states.push(state));
    await until(store, (s) => (whole ? s.complete : s.planned));
    expect(states.every((s) => s.snapshots.every(({ overall }) => overall === 48))).toBe(true);
    expect(states.filter((s) => s.ready).map((s) => s.account.shown.key)).not.toContain('unbound');
    expect(store.getState()).toMatchObject({ choices: { goal: 'leads' }, log: [], profile: null });
    expect(totalsOf(store)).toEqual([48]);
  });

  it('turns to another in the same stages when that becomes the current one, and back', async () => {
    local.values.accounts = two('unbound');
    const store = open();
    await until(store, (s) => s.complete);
    expect(store.getState()).toMatchObject({ log: [TICK], profile: { seen: TODAY }, account: { bound: true } });
    const states: MemberState[] = [];
    store.subscribe((state) => states.push(state));
    await browser.storage.local.set({ accounts: two('0123abcd') });
    await until(store, (s) => s.complete && s.account.shown.key === '0123abcd');
    for (const { account, snapshots, choices } of states)
      expect([account.shown.key, snapshots.length, choices.goal]).toSatisfy(([key, n]) =>
        key === 'unbound' ? n === 4 : n === 1,
      );
    expect(store.getState()).toMatchObject({ choices: { goal: 'leads' }, log: [], profile: null });
    await browser.storage.local.set({ accounts: two('unbound') });
    await until(store, (s) => s.complete && s.snapshots.length === 4);
    expect(store.getState()).toMatchObject({ log: [TICK], choices: { goal: null } });
  });

  it('ends with the last of several turns at once', async () => {
    local.values.accounts = two('unbound');
    const store = open();
    await until(store, (s) => s.complete);
    for (const current of ['0123abcd', 'unbound', '0123abcd'])
      await browser.storage.local.set({ accounts: two(current) });
    await until(store, (s) => s.complete && s.account.shown.key === '0123abcd');
    await new Promise((done) => setTimeout(done, 50));
    expect(totalsOf(store)).toEqual([48]);
  });

  it('hears of the other one without showing it', async () => {
    local.values.accounts = two('0123abcd');
    const store = open();
    await until(store, (s) => s.complete);
    await browser.storage.local.set({
      'choices:unbound': { version: 1, minutes: 5 },
      'log:unbound:2026-11': { version: 1, entries: [TICK] },
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(store.getState()).toMatchObject({ log: [], choices: { minutes: 15 } });
  });

  it('says what is asked and what waits; also what storage refused so far', async () => {
    const asked = { questions: [{ about: 'profile', of: 'cay_hash-0123456', at: AT }], unsure: 'cay_hash-0123456' };
    local.values.accounts = two('unbound', asked);
    local.values.aside = { version: 1, readings: [{ of: 'cay_hash-0123456', reading: record() }, 'lost'] };
    const store = open();
    await until(store, (s) => s.complete);
    expect(store.getState()).toMatchObject({
      unsaved: false,
      unreadable: 1,
      account: { aside: 1, question: { readings: 1 } },
    });
    await browser.storage.session.set({ accountsWaiting: two('0123abcd') });
    await until(store, (s) => s.unsaved && s.account.shown.key === '0123abcd' && s.account.question === null);
  });

  it('does everything to the account it shows, and undoes where it was done', async () => {
    local.values.accounts = two('0123abcd');
    const store = open();
    await until(store, (s) => s.complete);
    const actions = memberActions(store);
    const sent = () => browser.runtime.sendMessage.mock.lastCall?.[0];
    browser.runtime.sendMessage.mockResolvedValue({ done: true, result: { day: TODAY, ...record() } });
    actions.choose({ minutes: 5 });
    expect(sent()).toMatchObject({ account: '0123abcd' });
    const deleted = await actions.deleteDay(TODAY);
    expect(sent()).toEqual({ type: 'delete-day', account: '0123abcd', day: TODAY });
    await browser.storage.local.set({ accounts: two('unbound') });
    await until(store, (s) => s.account.shown.key === 'unbound');
    if (deleted) await actions.restoreDay(deleted);
    expect(sent()).toMatchObject({ type: 'restore-day', account: '0123abcd' });
    actions.answer('cay_hash-0123456', null);
    expect(sent()).toEqual({ type: 'answer', of: 'cay_hash-0123456', account: null });
  });

  it('says choices of before there were accounts as the first account’s, until there are newer ones', async () => {
    local.values.choices = { version: 1, minutes: 5 };
    const store = open();
    await until(store, (s) => s.complete);
    expect(store.getState().choices.minutes).toBe(5);
    await browser.storage.local.set({ 'choices:unbound': { version: 1, minutes: 30 } });
    await until(store, (s) => s.choices.minutes === 30);
    await browser.storage.local.remove('choices');
    await new Promise((done) => setTimeout(done, 20));
    expect(store.getState().choices.minutes).toBe(30);
  });
});

it('says which tab of the panel was asked for elsewhere, where there is such a tab', async () => {
  await browser.storage.session.set({ asked: 'write' });
  const store = open();
  await until(store, (s) => s.ready);
  expect(store.getState().asked).toBe('write');
  await browser.storage.session.set({ asked: 'nowhere' });
  await until(store, (s) => s.asked === null);
});

describe('an action', () => {
  const answer = (result: unknown) => browser.runtime.sendMessage.mockResolvedValueOnce({ done: true, result });

  it('is a message to the worker', async () => {
    const actions = memberActions(open());
    answer(null);
    actions.set({ page: 'quiet' });
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'settings', change: { page: 'quiet' } });
    const snapshot = { day: TODAY, ...record() };
    answer(snapshot);
    expect(await actions.deleteDay(TODAY)).toEqual(snapshot);
    answer(null);
    await actions.restoreDay(snapshot);
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'restore-day',
      account: 'unbound',
      day: TODAY,
      snapshot: record(),
    });
  });

  it('on the coach is a message with its moment', async () => {
    const store = open();
    await until(store, (s) => s.ready);
    const actions = memberActions(store);
    browser.runtime.sendMessage.mockResolvedValue({ done: true, result: null });
    const sent = () => browser.runtime.sendMessage.mock.lastCall?.[0];
    actions.choose({ minutes: 5 });
    expect(sent()).toEqual({ type: 'choose', change: { minutes: 5 }, account: 'unbound' });
    actions.log('comment-with-substance', 'done');
    expect(sent()).toEqual({ type: 'log', entry: { ...TICK, at: expect.any(String) }, account: 'unbound' });
    expect(Math.abs(Date.parse(sent().entry.at) - Date.now())).toBeLessThan(5000);
    expect(dayOf(sent().entry.at)).toBe(TODAY);
    actions.unlog(TICK);
    expect(sent()).toEqual({ type: 'unlog', entry: TICK, account: 'unbound' });
    actions.annotate(HOLIDAY);
    expect(sent()).toEqual({ type: 'annotate', annotation: HOLIDAY, account: 'unbound' });
    actions.unannotate(HOLIDAY);
    expect(sent()).toEqual({ type: 'unannotate', annotation: HOLIDAY, account: 'unbound' });
  });

  it('that was kept draws nothing by itself: what it changed does, once it is there', async () => {
    const store = open();
    await until(store, (s) => s.complete);
    const drawn = vi.fn();
    store.subscribe(drawn);
    answer(null);
    memberActions(store).set({ sample: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(drawn).not.toHaveBeenCalled();
  });

  it('that was not kept is said until one is', async () => {
    const store = open();
    await until(store, (s) => s.ready);
    const actions = memberActions(store);
    browser.runtime.sendMessage.mockResolvedValueOnce({ done: false });
    actions.log('comment-with-substance', 'done');
    await until(store, (s) => s.refused);
    await browser.storage.local.set({ visit: { version: 1, outcome: 'read', at: 'x', path: '/sales/ssi' } });
    await until(store, (s) => s.visit !== null);
    expect(store.getState().refused).toBe(true);
    answer(null);
    actions.set({ page: 'quiet' });
    await until(store, (s) => !s.refused);
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('no worker'));
    actions.choose({ minutes: 5 });
    await until(store, (s) => s.refused);
  });

  it('on the sample is tried out in this view and never sent', async () => {
    local.values.settings = { version: 1, sample: true };
    local.values['log:unbound:2026-10'] = { version: 1, entries: [TICK] };
    const store = open();
    await until(store, (s) => s.complete);
    const before = store.getState().log;
    expect(before).not.toContainEqual(TICK);
    const actions = memberActions(store);
    actions.log('comment-with-substance', 'done');
    actions.choose({ minutes: 30 });
    actions.annotate(HOLIDAY);
    const { log, choices, annotations } = store.getState();
    expect(log.at(-1)).toEqual({ ...TICK, at: expect.stringContaining(TODAY) });
    expect(log).toHaveLength(before.length + 1);
    expect(choices.minutes).toBe(30);
    expect(annotations).toContainEqual(HOLIDAY);
    actions.unlog(log.at(-1) ?? TICK);
    expect(store.getState().log).toEqual(before);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
    await browser.storage.local.set({ settings: { version: 1, sample: false } });
    await until(store, (s) => s.log.length === 1);
    expect(store.getState()).toMatchObject({ log: [TICK], choices: { minutes: 15 }, annotations: [] });
  });

  it('says where the worker could not do it', async () => {
    const actions = memberActions(open());
    browser.runtime.sendMessage.mockResolvedValueOnce({ done: false });
    await expect(actions.erase()).rejects.toThrow('erase');
  });

  it('never deletes an own reading for a day of the sample year', async () => {
    local.values.settings = { version: 1, sample: true };
    const store = open();
    await until(store, (s) => s.ready);
    expect(await memberActions(store).deleteDay(TODAY)).toBeNull();
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('opens the panel in the same turn as the click, and says if it could not', async () => {
    const actions = memberActions(open());
    await new Promise(setImmediate);
    const opening = actions.openPanel();
    expect(browser.sidePanel.open).toHaveBeenCalledTimes(1);
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 5 });
    expect(await opening).toBe(true);
    browser.sidePanel.open.mockRejectedValueOnce(new Error('no gesture'));
    expect(await actions.openPanel()).toBe(false);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
    browser.runtime.sendMessage.mockResolvedValueOnce({ done: true, result: null });
    expect(await actions.openPanel('write')).toBe(true);
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'show-tab', tab: 'write' });
  });

  it('exports only once the whole history is there', async () => {
    seed(0, 700);
    const files: Blob[] = [];
    const link = { click: vi.fn(), download: '', href: '' };
    vi.stubGlobal('document', Object.assign(new EventTarget(), { createElement: () => link }));
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
    memberActions(open()).exportJson();
    await vi.waitFor(() => expect(link.click).toHaveBeenCalled());
    expect(link.download).toBe(`ssi-coach-history-${TODAY}.json`);
    expect(JSON.parse((await files[0]?.text()) ?? '').snapshots).toHaveLength(2);
  });
});
