import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../lib/browser/page-view';
import { RULES } from '../../lib/coach/rules';
import { localIso } from '../../lib/score/day';
import { ruleWords } from '../../locales/rules';
import { browser, freshBrowser, local, session } from './browser-in-memory';
import { higher, record } from './history-records';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser-in-memory')).browser }));
const { receive } = await import('../../lib/browser/worker/receive');
const { installed } = await import('../../lib/browser/worker/installed');
const { askAgain, coachesToAsk, concernsPages, pushView } = await import('../../lib/browser/worker/push');

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const SSI = 'https://www.linkedin.com/sales/ssi?trk=secret';
const FEED = 'https://www.linkedin.com/feed/';
const LOGIN = 'https://www.linkedin.com/uas/login';
const now = () => localIso(Date.now(), 60);
const DAY = now().slice(0, 10);
const MONTH = `history:unbound:${DAY.slice(0, 7)}`;

const tabAt = (url: string, id = 7) => ({ id: 'abc', url, frameId: 0, documentId: 'D1', tab: { id, url } });
const fromPage = (message: unknown, url = SSI, tab = 7) => receive(message, tabAt(url, tab), OWN);
const fromView = (message: unknown) => receive(message, { id: 'abc', url: 'chrome-extension://abc/popup.html' }, OWN);
const reading = (change = {}) => ({ type: 'reading', snapshot: record({ takenAt: now(), ...change }) });
const days = () => (local.values[MONTH] as { days: Record<string, unknown> } | undefined)?.days;

const TICK = { at: '2026-10-31T23:59:59+01:00', rule: 'comment-with-substance', kind: 'done' };
const HOLIDAY = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' };

beforeEach(freshBrowser);

describe('a page’s message', () => {
  it('brings the coach into the very document that asked', async () => {
    await fromPage({ type: 'arrived', surface: 'ssi' });
    const target = { tabId: 7, documentIds: ['D1'] };
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['/page-coach.js'] });
  });

  it('brings the coach of a box on any LinkedIn page, once the member wants coaches there', async () => {
    const focus = () => fromPage({ type: 'focused', box: 'comment' }, FEED);
    expect(await focus()).toBe(false);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await fromView({ type: 'settings', change: { page: 'coach' } });
    expect(await focus()).toBe(true);
    const target = { tabId: 7, documentIds: ['D1'] };
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['/comment-coach.js'] });
  });

  it('brings no coach to boxes that the member switched off', async () => {
    await fromView({ type: 'settings', change: { page: 'coach', onComments: false } });
    expect(await fromPage({ type: 'focused', box: 'comment' }, FEED)).toBe(false);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await fromPage({ type: 'focused', box: 'note' }, FEED)).toBe(true);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('asks what a writing coach goes by, and may switch that coach off, and only off', async () => {
    const ask = (change = {}) => fromPage({ type: 'writing', box: 'comment', ...change }, FEED);
    expect(await ask()).toEqual({
      shown: false,
      language: 'nl',
      commentWords: 15,
      noteLanguage: 'nl',
      memory: null,
      key: null,
    });
    await fromView({ type: 'settings', change: { page: 'coach', language: 'en', commentWords: 25 } });
    expect(await ask()).toEqual({
      shown: true,
      language: 'en',
      commentWords: 25,
      noteLanguage: 'en',
      memory: null,
      key: null,
    });
    expect(await ask({ off: true })).toMatchObject({ shown: false });
    expect(local.values.settings).toMatchObject({ onComments: false, onNotes: true, page: 'coach' });
    expect(ask({ off: false })).toBeNull();
    await fromView({ type: 'settings', change: { onComments: true } });
    local.refuse = true;
    expect(await ask({ off: true })).toMatchObject({ shown: true, language: 'en' });
  });

  it('keeps the language of notes, chosen on the page, apart from the interface’s', async () => {
    const ask = (noteLanguage?: string) =>
      fromPage({ type: 'writing', box: 'note', ...(noteLanguage && { noteLanguage }) }, FEED);
    expect(await ask('nlFormal')).toMatchObject({ language: 'nl', noteLanguage: 'nlFormal' });
    expect(await ask()).toMatchObject({ noteLanguage: 'nlFormal' });
    expect(await ask('auto')).toMatchObject({ noteLanguage: 'nl' });
    expect(ask('de')).toBeNull();
  });

  it('opens the panel from any LinkedIn page', async () => {
    expect(await fromPage({ type: 'open-panel' }, FEED)).toEqual({ opened: true });
  });

  it('keeps a reading and answers with what to show', async () => {
    const answer = await fromPage(reading());
    expect(days()).toEqual({ [DAY]: record({ takenAt: expect.any(String) }) });
    expect(answer).toMatchObject({ view: { shown: false, language: 'nl', unsaved: false, summary: { age: 0 } } });
    expect(local.values.visit).toMatchObject({ outcome: 'read', path: '/sales/ssi' });
  });

  it.each([
    ['a reading from the future', { takenAt: localIso(Date.now() + 5 * 60_000, 60) }],
    ['a reading of three days ago', { takenAt: localIso(Date.now() - 72 * 3_600_000, 60) }],
    ['a reading that says it was typed', { source: 'typed' }],
    ['a sample', { source: 'sample' }],
  ])('does not keep %s', async (_, change) => {
    await fromPage(reading(change));
    expect(local.values).toEqual({});
  });

  it('of a failed visit leaves the reason and no number', async () => {
    await fromPage({ type: 'not-read', outcome: 'unrecognised', hint: 'looks-like-a-score' });
    expect(Object.keys(local.values)).toEqual(['visit']);
    expect(local.values.visit).toMatchObject({ outcome: 'unrecognised', hint: 'looks-like-a-score' });
  });

  it('of removals stays with the visit, until the member comes anew', async () => {
    await fromPage({ type: 'arrived', surface: 'ssi' });
    await fromPage(reading());
    await fromPage({ type: 'removed', times: 3 });
    expect(local.values.visit).toMatchObject({ outcome: 'read', removals: 3 });
    await fromPage(reading());
    expect(local.values.visit).toMatchObject({ removals: 3 });
    await fromPage({ type: 'arrived', surface: 'ssi' });
    await fromPage(reading());
    expect(local.values.visit).not.toHaveProperty('removals');
  });

  it('opens the panel in the same turn, and says if it could not', async () => {
    const opening = fromPage({ type: 'open-panel' });
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ tabId: 7 });
    expect(await opening).toEqual({ opened: true });
    browser.sidePanel.open.mockRejectedValueOnce(new Error('no gesture'));
    expect(await fromPage({ type: 'open-panel' })).toEqual({ opened: false });
  });

  it('tells the panel which tab was asked for, for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await fromView({ type: 'show-tab', tab: 'write' });
    expect(session.values.asked).toBe('write');
    expect(fromView({ type: 'show-tab', tab: 'trend' })).toBeNull();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await expect.poll(() => session.values).not.toHaveProperty('asked');
  });

  it('says what a candidate would show beside the history, and keeps nothing of it', async () => {
    await fromPage(reading());
    const kept = structuredClone(local.values);
    const candidate = higher({ takenAt: now(), industry: null });
    const answer = await fromPage({ type: 'view', candidate });
    const latest = { overall: 48, industry: record().industry };
    expect(answer).toMatchObject({ view: { summary: { latest, change: { previous: null } } } });
    expect(local.values).toEqual(kept);
    expect(await fromPage({ type: 'view' })).toMatchObject({ view: { summary: { latest: { overall: 47 } } } });
    await fromPage({ type: 'reading', snapshot: candidate });
    expect(await fromPage({ type: 'view' })).toEqual(answer);
  });

  it('remembers the shape', async () => {
    expect(await fromPage({ type: 'view', shape: 'pill' })).toMatchObject({ view: { shape: 'pill' } });
    expect(local.values.settings).toMatchObject({ shape: 'pill', page: 'ask' });
  });

  it.each([
    ['erase', { type: 'erase' }],
    ['settings', { type: 'settings', change: { page: 'coach' } }],
    ['delete-day', { type: 'delete-day', day: '2026-11-22' }],
    ['restore-day', { type: 'restore-day', day: '2026-11-22', snapshot: record() }],
    ['open-ssi', { type: 'open-ssi' }],
    ['choose', { type: 'choose', change: { minutes: 5 } }],
    ['log', { type: 'log', entry: TICK }],
    ['unlog', { type: 'unlog', entry: TICK }],
    ['annotate', { type: 'annotate', annotation: HOLIDAY }],
    ['unannotate', { type: 'unannotate', annotation: HOLIDAY }],
    ['junk', { type: 'reading', snapshot: { overall: 47 } }],
    ['nothing', null],
    ['text', 'reading'],
  ])('is ignored if it is %s', async (_, message) => {
    expect(fromPage(message)).toBeNull();
  });

  it('is ignored where it does not belong', () => {
    expect(fromPage(reading(), LOGIN)).toBeNull();
    expect(fromPage({ type: 'view' }, LOGIN)).toBeNull();
    expect(fromPage(reading(), 'https://www.linkedin.com/feed/')).toBeNull();
    expect(fromPage({ type: 'arrived', surface: 'ssi' }, LOGIN)).toBeNull();
    expect(fromPage({ type: 'arrived', surface: 'sign-in' }, SSI)).toBeNull();
    expect(fromPage({ type: 'arrived', surface: 'ssi' }, 'https://www.linkedin.com/feed/')).toBeNull();
  });
});

describe('signed out', () => {
  const signIn = (url = LOGIN, tab = 7) => fromPage({ type: 'arrived', surface: 'sign-in' }, url, tab);

  it('is a tab that just stood on the SSI page', async () => {
    await fromPage({ type: 'arrived', surface: 'ssi' });
    await signIn();
    expect(local.values.visit).toMatchObject({ outcome: 'signed-out', path: '/uas/login' });
  });

  it('is the tab that our button opened', async () => {
    await fromView({ type: 'open-ssi' });
    await signIn(LOGIN, 77);
    expect(local.values.visit).toMatchObject({ outcome: 'signed-out' });
  });

  it('is a sign-in page that will come back, and its query is not kept', async () => {
    await signIn(`${LOGIN}?session_redirect=%2Fsales%2Fssi`);
    expect(local.values.visit).toMatchObject({ outcome: 'signed-out', path: '/uas/login' });
    expect(JSON.stringify(local.values)).not.toContain('session_redirect');
  });

  it('is no other tab, and none that came later', async () => {
    await fromPage({ type: 'arrived', surface: 'ssi' });
    await signIn(LOGIN, 8);
    session.values.tabs = { 7: { at: Date.now() - 3 * 60_000 } };
    await signIn();
    expect(local.values).toEqual({});
  });
});

describe('a message of our own pages', () => {
  it('changes the named settings only', async () => {
    local.values.settings = { version: 1, page: 'coach', later: 'kept' };
    expect(await fromView({ type: 'settings', change: { language: 'en' } })).toEqual({ done: true, result: null });
    expect(local.values.settings).toMatchObject({ page: 'coach', language: 'en', later: 'kept' });
  });

  it('deletes a day, answers it, and puts it back', async () => {
    await fromPage(reading());
    const before = structuredClone(local.values[MONTH]);
    const answer = (await fromView({ type: 'delete-day', day: DAY })) as { result: Record<string, unknown> };
    expect(local.values).not.toHaveProperty(MONTH);
    const { day, ...snapshot } = answer.result;
    expect(day).toBe(DAY);
    await fromView({ type: 'restore-day', day, snapshot });
    expect(local.values[MONTH]).toEqual(before);
  });

  it('puts nothing back over a reading made since', async () => {
    await fromPage({ type: 'reading', snapshot: higher({ takenAt: now() }) });
    await fromView({ type: 'restore-day', day: DAY, snapshot: record() });
    expect(days()?.[DAY]).toMatchObject({ overall: 48 });
  });

  it('erases everything', async () => {
    await fromPage({ type: 'arrived', surface: 'ssi' });
    await fromPage(reading());
    await fromView({ type: 'settings', change: { page: 'quiet' } });
    await fromView({ type: 'choose', change: { goal: 'leads' } });
    await fromView({ type: 'log', entry: TICK });
    await fromView({ type: 'annotate', annotation: HOLIDAY });
    await fromView({ type: 'erase' });
    expect([local.values, session.values]).toEqual([{}, {}]);
  });

  it('changes the named choices only', async () => {
    local.values['choices:unbound'] = { version: 1, goal: 'leads', minutes: 'many', later: 'kept' };
    await fromView({ type: 'choose', change: { minutes: 5, salesNavigator: null } });
    expect(local.values['choices:unbound']).toMatchObject({ goal: 'leads', minutes: 5, later: 'kept' });
    const { writes } = local;
    await fromView({ type: 'choose', change: { minutes: 5 } });
    expect(local.writes).toBe(writes);
  });

  it('logs in the month of the entry’s own day, once, and takes back exactly that', async () => {
    const other = { ...TICK, kind: 'later' };
    for (const entry of [TICK, other, TICK]) await fromView({ type: 'log', entry });
    await fromView({ type: 'log', entry: { ...TICK, at: '2026-11-01T00:00:01+01:00' } });
    expect(local.values['log:unbound:2026-10']).toEqual({ version: 1, entries: [TICK, other] });
    expect(Object.keys(local.values)).toEqual(['log:unbound:2026-10', 'log:unbound:2026-11']);
    await fromView({ type: 'unlog', entry: TICK });
    await fromView({ type: 'unlog', entry: TICK });
    expect(local.values['log:unbound:2026-10']).toEqual({ version: 1, entries: [other] });
    await fromView({ type: 'unlog', entry: other });
    expect(local.values).not.toHaveProperty('log:unbound:2026-10');
  });

  it('marks a time and takes it back', async () => {
    await fromView({ type: 'annotate', annotation: HOLIDAY });
    await fromView({ type: 'annotate', annotation: HOLIDAY });
    expect(local.values['annotations:unbound']).toEqual({ version: 1, items: [HOLIDAY] });
    await fromView({ type: 'unannotate', annotation: HOLIDAY });
    expect(local.values).toEqual({});
  });

  it.each([
    { type: 'settings', change: { page: 'quiet' } },
    { type: 'choose', change: { minutes: 5 } },
    { type: 'log', entry: TICK },
    { type: 'annotate', annotation: HOLIDAY },
  ])('says if it could not be done: $type', async (message) => {
    local.refuse = true;
    expect(await fromView(message)).toEqual({ done: false });
    expect(local.values).toEqual({});
  });

  it.each([
    [reading()],
    [{ type: 'view' }],
    [{ type: 'delete-day', day: '2026-02-31' }],
    [{ type: 'eraze' }],
    [{ type: 'log', entry: { ...TICK, at: '2026-02-31T10:00:00Z' } }],
    [{ type: 'log', entry: { ...TICK, kind: 'liked' } }],
    [{ type: 'choose', change: { minutes: 500 } }],
    [{ type: 'annotate', annotation: { ...HOLIDAY, to: '2026-07-31' } }],
  ])('is ignored if it is none of theirs', (message) => {
    expect(fromView(message)).toBeNull();
  });
});

describe('a refused write', () => {
  it('lets the reading wait, says so, and keeps it with the next message', async () => {
    local.refuse = true;
    const visitRefused = fromPage(reading())?.catch(() => null);
    await visitRefused;
    expect(session.values.waiting).toHaveProperty(['unbound', DAY]);
    expect(await fromPage({ type: 'view' })).toMatchObject({ view: { unsaved: true } });
    local.refuse = false;
    await fromView({ type: 'retry' });
    expect(days()).toHaveProperty(DAY);
    expect(session.values).not.toHaveProperty('waiting');
    expect(await fromPage({ type: 'view' })).toMatchObject({ view: { unsaved: false } });
  });

  it('keeps the last of several readings of the day', async () => {
    const at = (ms: number) => localIso(Date.now() - ms, 60);
    local.refuse = true;
    await fromPage({ type: 'reading', snapshot: higher({ takenAt: at(2000) }) });
    local.refuse = false;
    await fromPage({ type: 'reading', snapshot: record({ takenAt: at(0), network: null }) });
    expect(days()?.[DAY]).toMatchObject({ overall: 47, network: { rank: 20 } });
    expect(session.values).not.toHaveProperty('waiting');
  });

  it('is said even where the reading can not wait either', async () => {
    local.refuse = true;
    session.refuse = true;
    expect(await fromPage(reading())).toMatchObject({ view: { unsaved: true } });
  });

  it('of the visit does not hide the answer', async () => {
    local.refuse = true;
    expect(await fromPage(reading())).toMatchObject({ view: { unsaved: true } });
  });
});

it('fifty readings at once leave one record each day, and nothing is lost', async () => {
  const each = Array.from({ length: 50 }, (_, i) => {
    const takenAt = localIso(Date.now() - (i % 2) * 24 * 3_600_000 - i * 1000, 60);
    return fromPage({ type: 'reading', snapshot: (i % 3 ? higher : record)({ takenAt }) }, SSI, (i % 2) + 1);
  });
  await Promise.all(each);
  const all = Object.keys(local.values).filter((key) => key.startsWith('history:'));
  const kept = all.flatMap((key) => Object.keys((local.values[key] as { days: object }).days));
  expect(kept).toHaveLength(2);
});

it('fifty ticks at once are all there', async () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const entries = Array.from({ length: 50 }, (_, i) => ({
    ...TICK,
    at: `2026-10-${two(1 + (i % 5))}T10:00:${two(i)}Z`,
  }));
  await Promise.all(entries.map((entry) => fromView({ type: 'log', entry })));
  expect((local.values['log:unbound:2026-10'] as { entries: unknown[] }).entries).toHaveLength(50);
});

describe('open pages', () => {
  it('hear of what they show and what a plan rests on, and of nothing else', () => {
    for (const key of ['choices', 'annotations', 'log:unbound:2026-11'])
      expect(concernsPages({ [key]: {} }, 'local')).toBe(true);
    expect(concernsPages({ settings: {} }, 'local')).toBe(true);
    expect(concernsPages({ [MONTH]: {} }, 'local')).toBe(true);
    expect(concernsPages({ waiting: {} }, 'session')).toBe(true);
    expect(concernsPages({ visit: {} }, 'local')).toBe(false);
    expect(concernsPages({ tabs: {} }, 'session')).toBe(false);
    expect(concernsPages({ settings: {} }, 'sync')).toBe(false);
  });

  it('are shown today’s one action in the member’s language, the next once it is done, none in a planned rest', async () => {
    const action = async () => ((await fromPage({ type: 'view' })) as PageAnswer).view.action;
    const first = await action();
    const title = (language: 'en' | 'nl') => ruleWords(language, first?.rule ?? '').title;
    expect(RULES.find(({ id }) => id === first?.rule)?.minutes).toBe(first?.minutes);
    expect(first?.title).toBe(title('nl'));
    await fromView({ type: 'settings', change: { language: 'en' } });
    expect((await action())?.title).toBe(title('en'));
    await fromView({ type: 'log', entry: { at: now(), rule: first?.rule, kind: 'done' } });
    expect((await action())?.rule).not.toBe(first?.rule);
    await fromView({ type: 'annotate', annotation: { from: DAY, to: DAY, kind: 'holiday' } });
    expect(await action()).toBeNull();
  });

  it('are shown the member’s own history, also while the views show the sample', async () => {
    local.values.settings = { version: 1, page: 'coach', sample: true, language: 'en' };
    browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2 }]);
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await pushView();
    const view = { shown: true, shape: 'card', language: 'en', summary: null, unsaved: false };
    const show = { type: 'show', view: expect.objectContaining(view) };
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(2, show, { frameId: 0 });
  });
});

describe('open boxes', () => {
  it('hear of the settings, and of nothing else', () => {
    expect(coachesToAsk({ settings: {} }, 'local')).toBe('https://www.linkedin.com/*');
    expect(coachesToAsk({ visit: {}, [MONTH]: {} }, 'local')).toBeNull();
    expect(coachesToAsk({ settings: {} }, 'sync')).toBeNull();
  });

  it('are called on every LinkedIn page, also where a tab does not listen', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2 }]);
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await askAgain('https://www.linkedin.com/*');
    expect(browser.tabs.query).toHaveBeenLastCalledWith({ url: 'https://www.linkedin.com/*' });
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(2, { type: 'ask-again' }, { frameId: 0 });
  });
});

describe('installing', () => {
  it('opens the first-run page and serves tabs that are open', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 4 }]);
    await installed({ reason: 'install' });
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['/doorman.js'],
    });
  });

  it('does not ask again who has answered', async () => {
    local.values.settings = { version: 1, page: 'quiet' };
    await installed({ reason: 'install' });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('opens nothing after an update, not even where a tab refuses its doorman', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 4 }, { id: 5 }]);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('showing error page'));
    await installed({ reason: 'update' });
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('does nothing when only the browser was updated', async () => {
    await installed({ reason: 'chrome_update' });
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});
