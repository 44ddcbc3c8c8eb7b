import { LANGUAGES } from '../../lib/member/settings';
import { localIso } from '../../lib/score/day';
import { voice } from '../../locales';
import { expect, type Session, test } from './browser';
import { daysAgo, record, stored } from './history';
import { kept } from './kept';

const settings = (session: Session, change: object) => session.say({ type: 'settings', change });
const visit = (outcome: string, hint?: string) => ({
  visit: { version: 1, outcome, at: localIso(Date.now()), path: '/sales/ssi', ...(hint && { hint }) },
});
const FAILED = {
  loading: undefined,
  'signed-out': undefined,
  'no-score': undefined,
  inconsistent: 'sum-differs',
  unrecognised: 'looks-like-a-score',
  'not-yours': undefined,
} as const;

for (const language of LANGUAGES) {
  const say = voice(language);

  test(`the real popup in ${language} follows storage through all that can be`, async ({ session }) => {
    await settings(session, { language, page: 'coach' });
    const popup = await session.openPopup();
    const says = (text: string) => expect.poll(() => popup.text(), { message: text }).toContain(text);
    const saysNot = (text: string) => expect.poll(() => popup.text()).not.toContain(text);
    await says(say.text('popup.empty'));
    expect((await popup.size()).width).toBe(380);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);

    for (const [outcome, hint] of Object.entries(FAILED)) {
      await session.store(visit(outcome, hint));
      await says(say.text(`outcome.title_${outcome as keyof typeof FAILED}`));
      await says(say.text(`outcome.do_${outcome as keyof typeof FAILED}`));
      if (hint) await says(say.text(`outcome.${hint}`));
    }
    await session.store(visit('read'));
    await saysNot(say.text('outcome.title_not-yours'));

    await session.store(stored({ 30: record(30, 40), 9: record(9, 46) }));
    await says('46');
    await says(say.ago(9));
    await says(say.text('score.stale'));
    await says(`+6 ${say.text('score.since', { day: say.day(daysAgo(30)) })}`);
    const colour = () => popup.evaluate(() => getComputedStyle(document.querySelector('.tier') as Element).color);
    const grey = await colour();

    await session.store(stored({ 9: record(9, 46), 0: record(0, 54) }));
    await says(say.ago(0));
    await says(say.text('score.proficient'));
    await says(say.text('popup.next'));
    await saysNot(say.text('score.stale'));
    expect(await colour()).not.toBe(grey);

    await session.store(stored({ 0: record(0, 100) }));
    await says(say.text('score.allFull'));
    await saysNot(say.text('popup.next'));

    await settings(session, { sample: true });
    await says(say.text('notice.sampleWhy'));
    await settings(session, { sample: false, page: 'quiet' });
    await says('100');
    await says(say.text('popup.quiet'));
    expect(Object.keys(await kept(session))).toContain(daysAgo(0));
    await popup.close();
  });

  test(`asks again in ${language}, and the answer works at once on the SSI page that is open`, async ({ session }) => {
    await settings(session, { language });
    const page = await session.linkedin();
    const coach = await session.coach(page);
    await expect.poll(async () => Object.keys(await kept(session))).toEqual([daysAgo(0)]);
    for (const [answer, there] of [
      ['quiet', false],
      ['coach', true],
    ] as const) {
      await settings(session, { page: 'ask' });
      expect(await coach.there()).toBe(false);
      const popup = await session.openPopup();
      await expect.poll(() => popup.text()).toContain(say.text('choice.question'));
      await popup.evaluate((n) => document.querySelectorAll<HTMLElement>('.choice-answer')[n]?.click(), there ? 0 : 1);
      await expect.poll(async () => (await session.stored('settings')).settings).toMatchObject({ page: answer });
      await expect.poll(() => popup.text()).not.toContain(say.text('choice.question'));
      await expect.poll(() => coach.there()).toBe(there);
      await popup.close();
    }
    expect(await coach.text()).toContain(say.text('page.panel'));
  });
}

test('every designed state fits the 600 px that browsers allow a popup, at 380 px wide, without scrolling', async ({
  session,
}) => {
  test.setTimeout(90_000);
  const pillars = { brand: 9, people: 9.4, insights: 6.125, relationships: 13.475 };
  const old = stored({ 45: record(45, 36), 10: record(10, 40), 9: record(9, 38, { pillars }) });
  const fresh = stored({ 40: record(40, 36), 1: record(1, 40), 0: record(0, 38, { pillars }) });
  const ahead = stored({ [-60]: record(-60, 40) });
  const removed = { visit: { ...visit('read').visit, removals: 3 } };
  const failures = Object.entries(FAILED).map(([outcome, hint]) => visit(outcome, hint));
  const at = `${daysAgo(0)}T10:20:00+01:00`;
  const [ada, bea] = [
    { hash: 'ada_hash-0123456', account: 'unbound', at },
    { hash: null, account: '0123abcd', at },
  ];
  const known = {
    version: 1,
    salt: 'a salt of the tests',
    bound: [ada],
    current: 'unbound',
    questions: [],
    unsure: null,
  };
  const asked = (about: string, of: string) => ({ questions: [{ about, of, at }], unsure: of });
  const another = { ...known, ...asked('profile', 'cay_hash-0123456') };
  const waiting = { waiting: { unbound: { [daysAgo(0)]: record(0, 41) } } };
  const states: [name: string, items: object, settings: object, held?: Record<string, unknown>][] = [
    ['first run', {}, { page: 'ask' }],
    ['first run with a score', fresh, { page: 'ask' }],
    ['first run with an old score', old, { page: 'ask' }],
    ['first run, unsaved', fresh, { page: 'ask' }, waiting],
    ['empty', {}, { page: 'coach' }],
    ['usual', fresh, { page: 'quiet' }],
    ['clock jumped', { ...old, ...ahead }, { page: 'quiet' }],
    ['clock jumped, first run', { ...ahead }, { page: 'ask' }],
    ['stale', old, { page: 'quiet' }],
    ['sample', {}, { page: 'quiet', sample: true }],
    ['removed', { ...fresh, ...removed }, { page: 'coach' }],
    ['removed from both pages', { ...fresh, ...removed }, { page: 'coach' }, { pillRemovals: 3 }],
    ['unsaved', fresh, { page: 'quiet' }, waiting],
    ...failures.flatMap(({ visit }): typeof states => [
      [`${visit.outcome}, stale`, { ...old, visit }, { page: 'quiet' }],
      [`${visit.outcome}, sample`, { ...old, visit }, { page: 'quiet', sample: true }],
      [`${visit.outcome}, first run`, { visit }, { page: 'ask' }],
      [`${visit.outcome}, first run, stale`, { ...old, visit }, { page: 'ask' }],
      [`${visit.outcome}, first run, sample`, { visit }, { page: 'ask', sample: true }],
    ]),
    ['two accounts', { ...fresh, accounts: { ...known, bound: [ada, bea] } }, { page: 'quiet' }],
    ['another profile', { ...fresh, accounts: another }, { page: 'quiet' }],
    ['another profile, sample', { ...fresh, accounts: another }, { page: 'quiet', sample: true }],
    ['another profile, old', { ...old, accounts: another }, { page: 'quiet' }],
    ['still yours', { ...old, accounts: { ...known, ...asked('industry', 'unbound') } }, { page: 'quiet' }],
    ['whose of several', { ...fresh, accounts: { ...another, bound: [ada, bea] } }, { page: 'quiet' }],
    ['all at once', { ...old, ...failures[3] }, { page: 'quiet', sample: true }, waiting],
    ['all at once, first run', { ...old, ...failures[3] }, { page: 'ask', sample: true }, waiting],
  ];
  for (const language of LANGUAGES) {
    for (const [name, items, change, held] of states) {
      await session.reset();
      const fixed = { version: 1, language, shape: 'card', sample: false, ...change };
      if (held) await session.storeForSession(held);
      await session.store({ settings: fixed, ...items });
      const popup = await session.openPopup();
      await expect.poll(() => popup.evaluate(() => document.querySelector('main')?.ariaBusy)).toBe('false');
      const measured = await popup.evaluate(() => {
        const main = document.querySelector('main') as HTMLElement;
        const button = document.querySelector('.button.primary') as HTMLElement;
        const { scrollHeight, clientWidth } = document.documentElement;
        return {
          width: clientWidth,
          fits: scrollHeight <= 600 && button.getBoundingClientRect().bottom <= 600,
          hidden: main.scrollHeight - main.clientHeight,
        };
      });
      expect({ name, language, ...measured }).toEqual({ name, language, width: 380, fits: true, hidden: 0 });
      await popup.close();
    }
  }
});

test('opens the SSI page on a click and not before; its reading shows by itself', async ({ session }) => {
  await settings(session, { language: 'en', page: 'quiet' });
  const view = await session.openView('popup');
  await expect(view.getByText('No score yet')).toBeVisible();
  expect(session.traffic.requests).toEqual([]);
  const [page] = await Promise.all([
    session.context.waitForEvent('page'),
    view.getByRole('button', { name: 'Open your SSI page' }).click(),
  ]);
  await expect(page).toHaveURL('https://www.linkedin.com/sales/ssi');
  await expect(view.getByText('47', { exact: true })).toBeVisible();
  await expect(view.getByText(/^today, /)).toBeVisible();
  expect(Object.keys(await kept(session))).toEqual([daysAgo(0)]);
});

test('opens the real side panel, where the same score stands', async ({ session }) => {
  await settings(session, { language: 'en', page: 'quiet' });
  await session.store(stored({ 0: record(0, 54) }));
  const popup = await session.openPopup();
  await expect.poll(() => popup.text()).toContain('54');
  await popup.click('text=Side panel');
  const panel = await session.panel();
  await expect.poll(() => panel.text()).toContain('Proficient');
  await session.store(stored({ 0: record(0, 55) }));
  await expect.poll(() => panel.text()).toContain('55');
  await panel.close();
});
