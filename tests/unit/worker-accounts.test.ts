import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../lib/browser/page-view';
import { profileSeen, questionAnswered } from '../../lib/member/account-changes';
import { type Accounts, accountsFrom, FRESH_ACCOUNTS } from '../../lib/member/accounts';
import { addDays, dayOf, localIso, monthOf } from '../../lib/score/day';
import { browser, freshBrowser, local, session } from './browser-in-memory';
import { record } from './history-records';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser-in-memory')).browser }));
const { receive } = await import('../../lib/browser/worker/receive');
const { saltedHash } = await import('../../lib/browser/salted-hash');
const { concernsPages } = await import('../../lib/browser/worker/push');

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const SSI = 'https://www.linkedin.com/sales/ssi';
const HOUR = 3_600_000;
const DAY = dayOf(localIso(Date.now()));

const fromPage = (message: unknown, url = SSI) =>
  receive(message, { id: 'abc', url, frameId: 0, documentId: 'D1', tab: { id: 7, url } }, OWN);
const fromView = (message: unknown) => receive(message, { id: 'abc', url: 'chrome-extension://abc/popup.html' }, OWN);
const profileAt = (slug: string) => `https://www.linkedin.com/in/${slug}/`;
const opens = (slug: string) => fromPage({ type: 'own-profile', slug }, profileAt(slug));
/** A reading made so many hours ago; brand is what differs between days and members. */
const reading = (hoursAgo: number, brand = 18.25, industry = 'Software Development') => {
  const pillars = { ...record().pillars, brand };
  const overall = Math.round(brand + 9.4 + 6.125 + 13);
  const takenAt = localIso(Date.now() - hoursAgo * HOUR);
  return record({ takenAt, overall, pillars, industry: { rank: 12, average: 34, name: industry } });
};
const reads = (hoursAgo: number, brand?: number, industry?: string) =>
  fromPage({ type: 'reading', snapshot: reading(hoursAgo, brand, industry) }) as Promise<PageAnswer>;
const names = (account: string, name: string) => fromView({ type: 'name-account', account, name });
const answers = (of: string, account: string | null) => fromView({ type: 'answer', of, account });

const accounts = () => accountsFrom(local.values.accounts);
const aside = () =>
  ((local.values.aside as { readings: { of: string }[] } | undefined)?.readings ?? []).map(({ of }) => of);
/** The totals kept in an account's history, by day. */
const kept = (account = 'unbound') => {
  const months = Object.entries(local.values).filter(([key]) => key.startsWith(`history:${account}:`));
  const days = months.flatMap(([, month]) =>
    Object.entries((month as { days: Record<string, { overall: number }> }).days),
  );
  return Object.fromEntries(days.map(([day, { overall }]) => [day, overall]));
};
const hashOf = (slug: string) => saltedHash(accounts().salt, slug);
const withoutVisit = () => {
  const { visit: _, ...others } = local.values;
  return structuredClone(others);
};

beforeEach(freshBrowser);

describe('an own profile', () => {
  it('makes the history its own in one write, without moving or renaming anything', async () => {
    await reads(1);
    const before = withoutVisit();
    const { writes } = local;
    const answer = await opens('ada');
    expect(local.writes).toBe(writes + 1);
    const { accounts: bound, ...others } = withoutVisit();
    expect(others).toEqual(before);
    expect(bound).toMatchObject({ bound: [{ hash: await hashOf('ada'), account: 'unbound' }], current: 'unbound' });
    expect(answer).toBe(true);
    expect(JSON.stringify(local.values)).not.toContain('ada');
  });

  it('seen again writes nothing, however its address is written', async () => {
    await opens('zoë');
    const { writes } = local;
    for (const path of ['zo%C3%AB', 'ZO%C3%8B', 'zoe%CC%88', 'zoë/details/skills'])
      expect(await fromPage({ type: 'own-profile', slug: 'zoë' }, profileAt(path))).toBe(true);
    expect(local.writes).toBe(writes);
  });

  it.each([
    ['on the SSI page', 'ada', SSI],
    ['on the sign-in page', 'ada', 'https://www.linkedin.com/login'],
    ['elsewhere', 'ada', 'https://www.linkedin.com/feed/'],
  ])('is none %s', (_, slug, url) => {
    expect(fromPage({ type: 'own-profile', slug }, url)).toBeNull();
  });

  it.each([
    ['once the tab has moved on to another', 'ada', profileAt('bea')],
    ['where one slug begins with the other', 'ada', profileAt('ada-2')],
    ['where the address can’t be decoded', '%E0%A4%A', profileAt('%E0%A4%A')],
    ['where the address names whoever is signed in', 'me', profileAt('me')],
  ])('is none %s', async (_, slug, url) => {
    expect(await fromPage({ type: 'own-profile', slug }, url)).toBe(false);
    expect([local.values, session.values]).toEqual([{}, {}]);
  });

  it('is no word of a view’s, and says nothing else', () => {
    expect(fromView({ type: 'own-profile', slug: 'ada' })).toBeNull();
    for (const type of ['view', 'reading', 'not-read'])
      expect(
        fromPage(
          { type, times: 1, outcome: 'loading', snapshot: record({ takenAt: localIso(Date.now()) }) },
          profileAt('ada'),
        ),
      ).toBeNull();
    expect(fromPage({ type: 'answer', of: 'unbound', account: null })).toBeNull();
  });

  it('goes by the member’s own name for it, said by a view only, on one line of at most 40 characters', async () => {
    await opens('ada');
    expect(await names('unbound', ' My\n work ')).toMatchObject({ done: true });
    expect(accounts().names).toEqual({ unbound: 'My work' });
    expect(fromPage({ type: 'name-account', account: 'unbound', name: 'Theirs' }, profileAt('ada'))).toBeNull();
    expect(names('unbound', 'x'.repeat(41))).toBeNull();
    await opens('ada');
    expect(accounts().names).toEqual({ unbound: 'My work' });
    await names('unbound', '');
    expect(accounts().names).toEqual({});
  });

  it('has its salt from chance, once', async () => {
    await opens('ada');
    const { salt } = accounts();
    expect(salt).toMatch(/^[\w-]{22}$/);
    await opens('bea');
    expect(accounts().salt).toBe(salt);
    freshBrowser();
    await opens('ada');
    expect(accounts().salt).not.toBe(salt);
  });
});

describe('another own profile', () => {
  beforeEach(async () => {
    await reads(30, 18);
    await opens('ada');
    await opens('bea');
  });
  const bea = () => hashOf('bea');

  it('is asked for, and its readings are kept aside: each once, none in a history', async () => {
    const before = kept();
    await opens('bea');
    await reads(25, 10);
    await reads(2, 11);
    await reads(1, 12);
    expect(kept()).toEqual(before);
    expect(new Set(aside())).toEqual(new Set([await bea()]));
    expect(accounts().questions).toHaveLength(1);
  });

  it('shows on the page what was read there, beside nothing of the other history, and gives no advice', async () => {
    const { view } = await reads(1, 10);
    expect(view).toMatchObject({
      aside: true,
      action: null,
      summary: { latest: { overall: 39 }, change: { previous: null } },
    });
    expect(await fromPage({ type: 'view' })).toEqual({ view });
    const { view: ahead } = (await fromPage({ type: 'view', candidate: reading(0, 11) })) as PageAnswer;
    expect(ahead).toMatchObject({ aside: true, summary: { latest: { overall: 40 } } });
    await opens('ada');
    expect(await fromPage({ type: 'view' })).toMatchObject({
      view: { aside: false, summary: { latest: { overall: 47 } } },
    });
  });

  it('of the same account: what waited is its history', async () => {
    await reads(1, 19);
    const { writes } = local;
    expect(await answers(await bea(), 'unbound')).toEqual({ done: true, result: null });
    expect(local.writes).toBe(writes + 1);
    expect(kept()).toEqual({ [dayOf(reading(30).takenAt)]: 47, [dayOf(reading(1).takenAt)]: 48 });
    expect(aside()).toEqual([]);
    const { writes: after } = local;
    await opens('bea');
    await opens('ada');
    expect(local.writes).toBe(after);
  });

  it('of another account: it has a history of its own, and the two never mix', async () => {
    const first = kept();
    await reads(1, 10);
    await answers(await bea(), null);
    const other = accounts().current;
    expect(other).toMatch(/^[0-9a-f]{8}$/);
    expect(kept()).toEqual(first);
    expect(kept(other)).toEqual({ [dayOf(reading(1).takenAt)]: 39 });
    await fromView({ type: 'choose', change: { goal: 'leads' } });
    await opens('ada');
    await reads(0, 19);
    expect(kept()).toMatchObject({ [DAY]: 48 });
    expect(Object.values(kept(other))).not.toContain(48);
    expect(local.values).not.toHaveProperty('choices:unbound');
    expect(local.values[`choices:${other}`]).toMatchObject({ goal: 'leads' });
    await opens('bea');
    expect(await fromPage({ type: 'view' })).toMatchObject({
      view: { aside: false, summary: { latest: { overall: 39 } } },
    });
  });

  it('several in a row: each answer takes its own readings, in any order', async () => {
    await reads(3, 10);
    await opens('cay');
    await reads(2, 5);
    await opens('dot');
    await reads(1, 2);
    const [cay, dot] = [await hashOf('cay'), await hashOf('dot')];
    expect(aside().toSorted()).toEqual([await bea(), cay, dot].toSorted());
    await answers(dot, null);
    const dots = accounts().current;
    expect(Object.values(kept(dots))).toEqual([31]);
    await answers(await bea(), 'unbound');
    expect(Object.values(kept())).toEqual(expect.arrayContaining([39]));
    expect(accounts().current).toBe(dots);
    await answers(cay, null);
    const cays = accounts().bound.find(({ hash }) => hash === cay)?.account;
    expect(Object.values(kept(cays))).toEqual([34]);
    expect([accounts().questions, aside()]).toEqual([[], []]);
  });

  it('answered twice, or for an account that nobody knows, changes nothing more', async () => {
    await reads(1, 10);
    const before = withoutVisit();
    expect(await answers(await bea(), '0123abcd')).toEqual({ done: false });
    expect(withoutVisit()).toEqual(before);
    await answers(await bea(), null);
    const after = withoutVisit();
    expect(await answers(await bea(), null)).toEqual({ done: true, result: null });
    expect(withoutVisit()).toEqual(after);
  });

  it('whose answer storage refuses changes nothing, and that is said', async () => {
    await reads(1, 10);
    const before = withoutVisit();
    local.refuse = true;
    expect(await answers(await bea(), null)).toEqual({ done: false });
    expect(withoutVisit()).toEqual(before);
  });

  it('whose reading storage refuses: it waits, and is kept aside, or where the answer says by then', async () => {
    local.refuse = true;
    expect(await reads(2, 10)).toMatchObject({
      view: { unsaved: true, aside: true, summary: { latest: { overall: 39 } } },
    });
    local.refuse = false;
    await fromView({ type: 'retry' });
    expect(aside()).toEqual([await bea()]);
    local.refuse = true;
    await reads(1, 11);
    local.refuse = false;
    // Answered before the next attempt: the same message would be an occasion to keep it aside first.
    const after = questionAnswered(accounts(), await bea(), '0123abcd', localIso(Date.now()));
    local.values.accounts = after;
    await fromView({ type: 'retry' });
    expect(Object.values(kept('0123abcd'))).toEqual([40]);
    expect(session.values).not.toHaveProperty('waiting');
  });
});

describe('where storage refuses the question itself', () => {
  it('no reading goes into the wrong history, and question and reading are kept when there is room', async () => {
    await reads(30, 18);
    await opens('ada');
    const before = kept();
    local.refuse = true;
    await opens('bea');
    expect(accounts().questions).toEqual([]);
    expect(await reads(1, 10)).toMatchObject({ view: { unsaved: true, aside: true } });
    local.refuse = false;
    await fromView({ type: 'retry' });
    const bea = await hashOf('bea');
    expect(accounts()).toMatchObject({ questions: [{ of: bea }], unsure: bea });
    expect(aside()).toEqual([bea]);
    expect(kept()).toEqual(before);
    expect(session.values).toEqual({});
  });
});

describe('a reading that looks like another account’s', () => {
  beforeEach(() => reads(30, 18));

  it('is kept aside and asked for; the next that fits is kept as ever', async () => {
    const { view } = await reads(3, 12.5, 'Insurance');
    expect(view).toMatchObject({ aside: true, summary: { latest: { overall: 41 }, change: { previous: null } } });
    expect(Object.values(kept())).toEqual([47]);
    expect(accounts()).toMatchObject({ questions: [{ about: 'industry', of: 'unbound' }], unsure: 'unbound' });
    expect(await reads(2, 18.5)).toMatchObject({ view: { aside: false, summary: { latest: { overall: 47 } } } });
    expect(accounts()).toMatchObject({ unsure: null, questions: [{ of: 'unbound' }] });
    expect(aside()).toEqual(['unbound']);
  });

  it('is said to be kept aside before it is', async () => {
    const { view } = (await fromPage({ type: 'view', candidate: reading(0, 12.5, 'Insurance') })) as PageAnswer;
    expect(view).toMatchObject({ aside: true, summary: { latest: { overall: 41 }, change: { previous: null } } });
    expect(local.values).not.toHaveProperty('accounts');
  });

  it('yes, still mine: kept, and the next of the new industry are no question any more', async () => {
    await reads(3, 12.5, 'Insurance');
    await answers('unbound', 'unbound');
    await reads(1, 12.5, 'Insurance');
    expect(Object.values(kept()).toSorted()).toEqual(expect.arrayContaining([41, 47]));
    expect([aside(), accounts().questions]).toEqual([[], []]);
  });

  it('no: kept for another account, which goes on until the first profile is opened again', async () => {
    await opens('ada');
    await reads(3, 12.5, 'Insurance');
    await answers('unbound', null);
    const other = accounts().current;
    expect(other).not.toBe('unbound');
    await reads(1, 12.7, 'Insurance');
    expect(Object.values(kept())).toEqual([47]);
    expect(Object.values(kept(other))).toContain(41);
    await opens('ada');
    expect(accounts().current).toBe('unbound');
  });

  it('waits in the session where storage refuses, beside nothing of the history, and is asked for later', async () => {
    local.refuse = true;
    const { view } = await reads(2, 12.5, 'Insurance');
    expect(view).toMatchObject({ unsaved: true, aside: true, summary: { change: { previous: null } } });
    local.refuse = false;
    await fromView({ type: 'retry' });
    expect(aside()).toEqual(['unbound']);
    expect(Object.values(kept())).toEqual([47]);
  });
});

describe('what belongs to an account', () => {
  const TICK = { at: '2026-10-31T23:59:59+01:00', rule: 'comment-with-substance', kind: 'done' };
  const HOLIDAY = { from: '2026-08-01', to: '2026-08-14', kind: 'holiday' };
  const two = () => {
    const at = localIso(Date.now());
    const adas = profileSeen({ ...FRESH_ACCOUNTS, salt: 'a salt of the tests' }, 'ada_hash-0123456', at);
    const asked = profileSeen(adas, 'bea_hash-0123456', at);
    return questionAnswered(asked, 'bea_hash-0123456', '0123abcd', at) as Accounts;
  };

  it('is done to the current account, or to the one that a view says it shows', async () => {
    local.values.accounts = two();
    await reads(1);
    const month = monthOf(dayOf(reading(1).takenAt));
    const day = dayOf(reading(1).takenAt);
    expect(kept()).toEqual({});
    await fromView({ type: 'log', account: 'unbound', entry: TICK });
    await fromView({ type: 'log', entry: TICK });
    await fromView({ type: 'annotate', account: 'unbound', annotation: HOLIDAY });
    expect(Object.keys(local.values)).toEqual(
      expect.arrayContaining([
        'log:unbound:2026-10',
        'log:0123abcd:2026-10',
        'annotations:unbound',
        `history:0123abcd:${month}`,
      ]),
    );
    expect(await fromView({ type: 'delete-day', account: 'unbound', day })).toEqual({ done: true, result: null });
    const { result } = (await fromView({ type: 'delete-day', day })) as { result: Record<string, unknown> };
    expect(kept('0123abcd')).toEqual({});
    const { day: _, ...snapshot } = result;
    await opens('ada');
    await fromView({ type: 'restore-day', account: '0123abcd', day, snapshot });
    expect(kept('0123abcd')).toEqual({ [day]: 47 });
  });

  it.each(['a:b', '', 'UNBOUND', '0123ABCD'])('is not done to an account called %j', (account) => {
    expect(fromView({ type: 'log', account, entry: TICK })).toBeNull();
  });

  it('stood in keys of everyone before: read from there, written where it belongs, nothing lost', async () => {
    local.values.choices = { version: 1, goal: 'leads', minutes: 5, later: 'kept' };
    local.values.annotations = { version: 1, items: [HOLIDAY], aside: ['lost'] };
    await fromView({ type: 'choose', change: { minutes: 30 } });
    const leave = { ...HOLIDAY, kind: 'leave' };
    await fromView({ type: 'annotate', annotation: leave });
    expect(local.values).toEqual({
      'choices:unbound': expect.objectContaining({ goal: 'leads', minutes: 30, later: 'kept' }),
      'annotations:unbound': { version: 1, items: [HOLIDAY, leave], aside: ['lost'] },
    });
  });

  it('taken back entirely does not come back from an old key', async () => {
    local.values.annotations = { version: 1, items: [HOLIDAY] };
    await fromView({ type: 'unannotate', annotation: HOLIDAY });
    expect(local.values).toEqual({});
  });

  it('of before is the first account’s alone', async () => {
    local.values.choices = { version: 1, minutes: 5 };
    local.values.accounts = two();
    await fromView({ type: 'choose', change: { goal: 'leads' } });
    expect(local.values['choices:0123abcd']).toMatchObject({ goal: 'leads', minutes: 15 });
    expect(local.values.choices).toEqual({ version: 1, minutes: 5 });
  });

  it('all of it is erased together', async () => {
    local.values.accounts = two();
    await reads(1);
    await fromView({ type: 'choose', change: { minutes: 5 } });
    await fromView({ type: 'erase' });
    expect([local.values, session.values]).toEqual([{}, {}]);
  });

  it('concerns open pages, and so does whose it is', () => {
    for (const key of ['accounts', 'aside', 'choices:0123abcd', 'history:0123abcd:2026-11'])
      expect(concernsPages({ [key]: {} }, 'local')).toBe(true);
    expect(concernsPages({ accountsWaiting: {} }, 'session')).toBe(true);
    expect(concernsPages({ somewhat: {} }, 'local')).toBe(false);
  });
});

it('fifty readings and profiles at once: every day is in one place only', async () => {
  await opens('ada');
  const each = Array.from({ length: 50 }, (_, i) =>
    i % 10 === 9 ? opens(i % 20 === 9 ? 'bea' : 'ada') : reads((i % 2) * 24, 18 + (i % 3) / 10),
  );
  await Promise.all(each);
  const days = Object.keys(kept());
  expect(days.every((day) => day >= addDays(DAY, -2))).toBe(true);
  expect(accounts().questions).toHaveLength(1);
  expect(new Set(aside()).size).toBeLessThanOrEqual(1);
  const brought = browser.scripting.executeScript.mock.calls.flatMap(([call]) => (call as { files: string[] }).files);
  expect(brought.filter((file) => file !== '/profile-coach.js')).toEqual([]);
});
