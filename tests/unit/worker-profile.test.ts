import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProfileView } from '../../lib/browser/profile-view';
import type { ProfileReport } from '../../lib/profile/report';
import { dayOf, localIso } from '../../lib/score/day';
import { browser, freshBrowser, local, session } from './browser-in-memory';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser-in-memory')).browser }));
const { receive } = await import('../../lib/browser/worker/receive');
const { askAgain, coachesToAsk } = await import('../../lib/browser/worker/push');

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const DAY = dayOf(localIso(Date.now()));
const profileAt = (slug: string) => `https://www.linkedin.com/in/${slug}/`;
const fromPage = (message: unknown, url: string) =>
  receive(message, { id: 'abc', url, frameId: 0, documentId: 'D1', tab: { id: 7, url } }, OWN);
const fromView = (message: unknown) => receive(message, { id: 'abc', url: 'chrome-extension://abc/popup.html' }, OWN);
const opens = (slug: string) => fromPage({ type: 'own-profile', slug }, profileAt(slug));
const asks = (slug: string, url = profileAt(slug)) =>
  fromPage({ type: 'profile-view', slug }, url) as Promise<ProfileView | null>;
const reports = (report: unknown, slug = 'ada', url = profileAt(slug)) =>
  fromPage({ type: 'profile', slug, visit: VISIT, report }, url) as Promise<ProfileView | null> | null;

const HASH = 'abcdefghijklmnop';
const VISIT = '00000000-0001';
const REPORT: ProfileReport = {
  items: { photo: { is: 'no', at: 'image' }, skills: { is: 'yes', at: 'link', count: 14, exact: true } },
  sections: { skills: { hash: HASH, length: 120 } },
  measures: { role: { title: 15, description: 0 } },
};
const kept = (account = 'unbound') =>
  local.values[`profile:${account}`] as { items: Record<string, unknown> } | undefined;

beforeEach(freshBrowser);

describe('on a profile', () => {
  it('what finds out whose it is comes first, the coach once it is the member’s own', async () => {
    const scripts = () => browser.scripting.executeScript.mock.calls.map(([call]) => call as { files: string[] });
    await fromPage({ type: 'arrived', surface: 'profile' }, profileAt('ada'));
    expect(scripts()).toEqual([{ target: { tabId: 7, documentIds: ['D1'] }, files: ['/own-profile.js'] }]);
    expect(local.values).toEqual({});
    await opens('ada');
    expect(scripts().at(-1)).toEqual({ target: { tabId: 7, documentIds: ['D1'] }, files: ['/profile-coach.js'] });
  });

  it('no coach comes where the tab shows another address by now', async () => {
    await fromPage({ type: 'own-profile', slug: 'ada' }, profileAt('bo'));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a pill that the page of a profile removed', () => {
  const removes = (slug: string | undefined, url: string, times = 3) =>
    fromPage({ type: 'removed', times, ...(slug === undefined ? {} : { slug }) }, url);

  it('is remembered of the own profile, until that is opened anew', async () => {
    await opens('ada');
    const before = structuredClone(local.values);
    await removes('ada', profileAt('ada'));
    expect(session.values).toEqual({ pillRemovals: 3 });
    expect(local.values).toEqual(before);
    await opens('ada');
    expect(session.values).toEqual({});
  });

  it('is remembered, too, while it is asked whose that profile is', async () => {
    await opens('ada');
    await opens('ada-2');
    await removes('ada-2', profileAt('ada-2'));
    expect(session.values).toEqual({ pillRemovals: 3 });
  });

  it.each([
    ['of a profile that was never proven', 'bo', profileAt('bo')],
    ['once the tab has moved on', 'ada', profileAt('bo')],
    ['of no profile that it names', undefined, profileAt('ada')],
    ['said from elsewhere', 'ada', 'https://www.linkedin.com/feed/'],
  ])('is nothing %s', async (_, slug, url) => {
    await opens('ada');
    await removes(slug, url);
    expect(session.values).toEqual({});
    expect(local.values).not.toHaveProperty('visit');
  });

  it('is nothing before any profile was proven, and no word of a view’s', async () => {
    await removes('ada', profileAt('ada'));
    expect(fromView({ type: 'removed', times: 3, slug: 'ada' })).toBeNull();
    expect([local.values, session.values]).toEqual([{}, {}]);
  });
});

describe('what is seen of the own profile', () => {
  it('is kept for its account, with the day', async () => {
    await opens('ada');
    const view = await reports(REPORT);
    expect(kept()?.items).toEqual({
      photo: { is: 'no', at: 'image', day: DAY },
      skills: { is: 'yes', at: 'link', count: 14, exact: true, day: DAY },
    });
    expect(view).toMatchObject({ unsaved: false, kept: { items: { photo: { is: 'no' } } } });
    expect(JSON.stringify(view)).not.toContain(HASH);
  });

  it('is written once, however often it is said', async () => {
    await opens('ada');
    await reports(REPORT);
    const { writes } = local;
    await reports(REPORT);
    expect(local.writes).toBe(writes);
  });

  it.each<[string, unknown]>([
    ['a text in an item', { ...REPORT, items: { photo: { is: 'yes', at: 'image', text: 'Ada' } } }],
    ['an item we don’t know', { ...REPORT, items: { name: { is: 'yes', at: 'image' } } }],
    ['a text for a hash', { ...REPORT, sections: { about: { hash: 'I help bakeries!', length: 5 } } }],
    ['a text beside the measures', { ...REPORT, measures: { headline: 'Helping bakeries' } }],
    ['a field beside the parts', { ...REPORT, name: 'Ada' }],
    ['a count below nothing', { ...REPORT, items: { skills: { is: 'yes', at: 'link', count: -1 } } }],
    ['nothing', null],
  ])('is refused whole with %s', async (_, report) => {
    await opens('ada');
    expect(reports(report)).toBeNull();
    expect(kept()).toBeUndefined();
  });

  it('counts only at the address it was seen at, and only there', async () => {
    await opens('ada');
    expect(await reports(REPORT, 'ada', profileAt('ada-sample'))).toBeNull();
    expect(reports(REPORT, 'ada', 'https://www.linkedin.com/sales/ssi')).toBeNull();
    expect(fromView({ type: 'profile', slug: 'ada', visit: VISIT, report: REPORT })).toBeNull();
    expect(kept()).toBeUndefined();
  });

  it('of a profile nobody was told of is not kept, nor while it is asked whose it is', async () => {
    expect(await reports(REPORT)).toMatchObject({ salt: null, kept: null, unsaved: false });
    await opens('ada');
    await opens('ada-2');
    const before = structuredClone(local.values);
    expect(await reports(REPORT, 'ada-2')).toMatchObject({ salt: null, kept: null });
    expect(local.values).toEqual(before);
  });

  it('goes to the account it belongs to, also when another one was opened since', async () => {
    await opens('ada');
    await opens('bo');
    const [question] = (local.values.accounts as { questions: { of: string }[] }).questions;
    await fromView({ type: 'answer', of: question?.of, account: null });
    const { current } = local.values.accounts as { current: string };
    await reports(REPORT, 'ada');
    expect(current).not.toBe('unbound');
    expect(kept()).toBeDefined();
    expect(kept(current)).toBeUndefined();
  });

  it('is said to be unsaved where storage refuses, and kept when it is said again', async () => {
    await opens('ada');
    local.refuse = true;
    expect(await reports(REPORT)).toMatchObject({ unsaved: true, kept: null });
    local.refuse = false;
    expect(await reports(REPORT)).toMatchObject({ unsaved: false });
    expect(kept()).toBeDefined();
    expect(Object.keys(session.values)).toEqual([]);
  });

  it('leaves a value of a later version alone', async () => {
    await opens('ada');
    local.values['profile:unbound'] = { version: 2, of: 'tomorrow' };
    await reports(REPORT);
    expect(local.values['profile:unbound']).toEqual({ version: 2, of: 'tomorrow' });
  });
});

describe('what the coach on the own profile shows', () => {
  it.each([
    [{}, false],
    [{ page: 'quiet' }, false],
    [{ page: 'coach' }, true],
    [{ page: 'coach', onProfile: false }, false],
  ])('with the settings %j: %s', async (settings, shown) => {
    await fromView({ type: 'settings', change: settings });
    expect(await asks('ada')).toMatchObject({ shown, language: 'nl', salt: null, kept: null });
  });

  it('knows the industry that the member confirmed, and the salt once the profile is bound', async () => {
    await opens('ada');
    await fromView({ type: 'choose', change: { industryConfirmed: '2026-11-01' } });
    const { salt } = local.values.accounts as { salt: string };
    expect(await asks('ada')).toMatchObject({ salt, asked: { industryConfirmed: '2026-11-01', today: DAY } });
    expect(await asks('ada', profileAt('bo'))).toBeNull();
  });

  it('is asked for anew when settings, accounts or choices change, not when it was kept itself', async () => {
    const profiles = 'https://www.linkedin.com/in/*';
    expect(coachesToAsk({ settings: {} }, 'local')).toBe('https://www.linkedin.com/*');
    expect(coachesToAsk({ accounts: {} }, 'local')).toBe(profiles);
    expect(coachesToAsk({ 'choices:unbound': {} }, 'local')).toBe(profiles);
    expect(coachesToAsk({ 'profile:unbound': {} }, 'local')).toBeNull();
    expect(coachesToAsk({ settings: {} }, 'session')).toBeNull();
    browser.tabs.query.mockResolvedValueOnce([{ id: 3 }]);
    await askAgain(profiles);
    expect(browser.tabs.sendMessage.mock.calls).toEqual([[3, { type: 'ask-again' }, { frameId: 0 }]]);
  });
});
