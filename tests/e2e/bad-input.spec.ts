import { LANGUAGES } from '../../lib/member/settings';
import { addDays, localIso } from '../../lib/score/day';
import { voice } from '../../locales';
import { coachVoice } from '../../locales/coach';
import { expect, test } from './browser';
import { daysAgo, record, stored } from './history';
import { kept } from './kept';

const TODAY = daysAgo(0);
const month = (day: string) => `log:unbound:${day.slice(0, 7)}`;
const tick = (day: string) => ({ at: `${day}T09:00:00+01:00`, rule: 'photo', kind: 'done' });

for (const language of LANGUAGES) {
  test(`a clock that jumped, in ${language}: said, nothing lost, nothing made of it`, async ({ session }) => {
    const say = voice(language);
    const ahead = stored({ [-60]: record(-60, 99), [-61]: record(-61, 98) });
    await session.store({ settings: { version: 1, page: 'quiet', language }, ...ahead });
    const popup = await session.openPopup();
    await expect.poll(() => popup.text()).toContain(say.text('popup.emptySoFar'));
    expect(await popup.text()).toContain(say.count('notice.ahead', 2));

    await session.store(stored({ 1: record(1, 40), 0: record(0, 41) }));
    await expect.poll(() => popup.text()).toContain('41');
    expect(await popup.text()).toContain(say.text('notice.aheadWhy'));
    expect(await popup.text()).not.toContain('99');
    await popup.close();

    await session.store({ [month(daysAgo(-60))]: { version: 1, entries: [tick(daysAgo(-60))] } });
    const panel = await session.openView('sidepanel');
    await expect(panel.getByText(say.count('notice.ahead', 3))).toBeVisible();
    await expect(panel.locator('.plan-item').first()).toBeVisible();
    await panel.locator('#tab-trend').click();
    await expect(panel.getByText(`${say.count('trend.readings', 2)}. `)).toBeVisible();
    expect(Object.keys(await kept(session))).toEqual(expect.arrayContaining([daysAgo(-60), daysAgo(-61)]));
  });
}

test('months dated ahead hide none of the older ones', async ({ session }) => {
  const ahead = Object.fromEntries([-200, -240, -280, -320].map((days) => [days, record(days, 99)]));
  await session.store({ settings: { version: 1, page: 'quiet', language: 'en' }, ...stored(ahead) });
  await session.store(stored({ 1: record(1, 40), 0: record(0, 41) }));
  const popup = await session.openPopup();
  await expect.poll(() => popup.text()).toContain('41');
  await popup.close();
});

test('nonsense in all that the coach keeps: counted, left as it is, and the plan goes on', async ({ session }) => {
  const say = coachVoice('en');
  const entries = [tick(TODAY), tick(TODAY), { at: 'noon', rule: 7 }, 'lost'];
  const nonsense = {
    choices: { version: 1, goal: 'world-domination', minutes: 999, weekdays: [1, 1, 9], habits: 'two' },
    annotations: { version: 1, items: [{ from: TODAY, to: addDays(TODAY, -3), kind: 'holiday' }, null] },
    [month(TODAY)]: { version: 1, entries },
    [month('2020-02-01')]: 'lost',
  };
  await session.store({ settings: { version: 1, page: 'quiet', language: 'en' }, ...nonsense });
  await session.store(stored({ 1: record(1, 40), 0: record(0, 41) }));
  const before = await session.stored();
  const panel = await session.openView('sidepanel');
  await expect(panel.locator('.plan-item').first()).toBeVisible();
  await expect(panel.getByText(say.text('choices.goal_not-chosen')).first()).toBeVisible();
  await expect(panel.getByText(say.count('rhythm.week', 1, { of: 4 }))).toBeVisible();
  await panel.locator('#tab-settings').click();
  await expect(panel.getByText(say.count('notice.unreadable', 5))).toBeVisible();
  expect(await session.stored()).toEqual(before);

  await session.say({ type: 'choose', change: { salesNavigator: true } });
  await session.say({ type: 'log', entry: { at: localIso(Date.now()), rule: 'banner', kind: 'done' } });
  const after = (await session.stored()) as Record<string, { entries?: unknown[] }>;
  expect(after[month(TODAY)]?.entries?.slice(0, 4)).toEqual(entries);
  expect(after[month('2020-02-01')]).toBe('lost');
});
