import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/side-panel.css';
import { SidePanel } from '../../components/side-panel';
import { factsOf } from '../../lib/coach/facts-of';
import type { LogEntry } from '../../lib/coach/log';
import { planFor } from '../../lib/coach/plan';
import { RULES } from '../../lib/coach/rules';
import { LANGUAGES } from '../../lib/member/settings';
import type { MemberState } from '../../lib/member/state';
import { recordWith } from '../../lib/profile/record-with';
import { addDays } from '../../lib/score/day';
import { ruleWords } from '../../locales/rules';
import { history, snapshot, state, TODAY } from './views-ground';
import { expectSound } from './views-sound';
import { stage, unfold } from './views-stage';

const usual = state({ snapshots: history(200) });
const said = (rule: string, kind: LogEntry['kind'] = 'done', day = TODAY): LogEntry => ({
  at: `${day}T09:00:00+01:00`,
  rule,
  kind,
});
const planned = (member: MemberState) => planFor(factsOf(member), RULES).items.map(({ rule }) => rule);
const title = (id: string) => ruleWords('en', id).title;
const titles = (root: HTMLElement) => [...root.querySelectorAll('.plan-item h3')].map((h) => h.textContent);
const within = (root: HTMLElement, selector: string) => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Not there: ${selector}`);
  return found;
};
const done = planned(usual).map(({ id }) => said(id));
/** All that a look at the profile would decide, ticked by hand long ago. */
const profileTicked = RULES.filter((rule) => rule.done === 'seen').map(({ id }) =>
  said(id, 'done', addDays(TODAY, -60)),
);
const kept = Array.from({ length: 40 }, (_, i) => said(`habit-${i % 3}`, 'done', addDays(TODAY, -i * 2)));

/** What Today is designed for beyond the states of the score. */
const DAYS: Record<string, MemberState> = {
  planned: usual,
  done: { ...usual, log: done },
  resting: { ...usual, annotations: [{ from: addDays(TODAY, -2), to: addDays(TODAY, 9), kind: 'holiday' }] },
  restart: { ...usual, log: [said('comment-with-substance', 'done', addDays(TODAY, -20))] },
  'with a rhythm': {
    ...usual,
    log: kept,
    choices: {
      ...usual.choices,
      streak: true,
      goal: 'leads',
      habits: { rules: [planned(usual)[0]?.id ?? '', 'comment-with-substance'], from: addDays(TODAY, -30) },
    },
    annotations: [
      { from: '2026-08-01', to: '2026-08-21', kind: 'holiday' },
      { from: '2026-11-01', to: '2026-11-01', kind: 'job-change' },
    ],
  },
  'habits over': {
    ...usual,
    choices: { ...usual.choices, habits: { rules: ['a', 'b'], from: addDays(TODAY, -95) } },
  },
  'no reading': state({ visit: null }),
  stale: state({ snapshots: history(60, '2026-11-01') }),
};

describe.each(LANGUAGES)('today in %s', (language) => {
  it.each(Object.keys(DAYS))('%s: accessible with everything opened, at 320 px, light and dark', async (name) => {
    const { root } = await stage(SidePanel, DAYS[name] as MemberState, { width: 320, language });
    unfold(root);
    await expectSound(root);
    expect(root.innerText).not.toMatch(/fact\./);
  });
});

describe('the plan', () => {
  it('shows what the coach advises, with minutes, why, steps, where, how sure and the facts used', async () => {
    const { root, text } = await stage(SidePanel, usual);
    const advised = planned(usual);
    expect(titles(root)).toEqual(advised.map(({ id }) => title(id)));
    const first = advised[0];
    if (!first) throw new Error('No advice');
    const words = ruleWords('en', first.id);
    for (const summary of root.querySelectorAll<HTMLElement>('.plan summary')) summary.click();
    for (const part of [`${first.minutes} min`, words.why, ...words.how, `Source: ${first.evidence.source}`])
      expect(text()).toContain(part);
    expect(within(root, '.facts-used li').innerText).toMatch(/\w{3}.*\.$/);
  });

  it('opens LinkedIn by an ordinary link only, which tells LinkedIn nothing of where it stood', async () => {
    const { root } = await stage(SidePanel, usual);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.plan a[href^="http"]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(new URL(link.href).origin).toBe('https://www.linkedin.com');
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
      expect(link.textContent).toContain('linkedin.com/');
    }
  });

  it('ticks and unticks', async () => {
    const { root, store, asked } = await stage(SidePanel, usual);
    const id = planned(usual)[0]?.id ?? '';
    await userEvent.click(within(root, '.plan-item input'));
    store.setState({ log: [said(id)] });
    expect(within(root, '.plan-item').classList).toContain('done');
    await userEvent.click(within(root, '.plan-item input'));
    expect(asked).toEqual([`log "${id}" "done"`, `unlog ${JSON.stringify(said(id))}`]);
  });

  it.each([
    ['later', 'comes back in a week', 0],
    ['not-for-me', 'stays away', 1],
  ] as const)('takes %s for an answer, and takes it back', async (kind, words, button) => {
    const { root, store, asked, text } = await stage(SidePanel, usual);
    const id = planned(usual)[0]?.id ?? '';
    await userEvent.click(root.querySelectorAll<HTMLElement>('.plan-item .quiet')[button] as HTMLElement);
    store.setState({ log: [said(id, kind)] });
    expect(titles(root)).not.toContain(title(id));
    expect(text()).toContain(`“${title(id)}” ${words}`);
    await expect.poll(() => (document.activeElement as HTMLElement).innerText).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    store.setState({ log: [] });
    expect(asked).toEqual([`log "${id}" "${kind}"`, `unlog ${JSON.stringify(said(id, kind))}`]);
    await expect.poll(text).toContain(`“${title(id)}” is back.`);
    expect(titles(root)).toContain(title(id));
    await expect.poll(() => document.activeElement?.closest('.plan-item')?.textContent).toContain(title(id));
  });

  it('holds as settled what today’s visit to the profile found improved, says why, and counts it', async () => {
    const item = (is: 'yes' | 'no') => ({ items: { photo: { is, at: 'image' } }, sections: {}, measures: {} }) as const;
    const first = recordWith(null, item('no'), TODAY, '00000000-0001');
    const profile = recordWith(first, item('yes'), TODAY, '00000000-0002');
    const { root } = await stage(SidePanel, { ...usual, profile });
    const row = within(root, '[data-rule="photo"]');
    const box = within(row, 'input') as HTMLInputElement;
    expect([box.checked, box.disabled]).toEqual([true, true]);
    expect(within(root, `#${box.getAttribute('aria-describedby')}`).innerText).toBe(
      'Your profile shows it, so it is settled.',
    );
    expect(within(root, '.rhythm-lines').innerText).toMatch(/^1 day this week/);
  });

  it('takes "already so" for what lasts: done, and no work of this week', async () => {
    const { root, store, asked, text } = await stage(SidePanel, usual);
    const basic = planned(usual).find(({ basics }) => basics);
    if (!basic) throw new Error('No basics in the plan');
    expect(root.querySelectorAll('[aria-label^="Already so"]')).toHaveLength(
      planned(usual).filter(({ basics, cadence }) => basics || cadence === 'once').length,
    );
    await userEvent.click(within(root, `[aria-label="Already so: ${title(basic.id)}"]`));
    store.setState({ log: [said(basic.id, 'already')] });
    expect(asked).toEqual([`log "${basic.id}" "already"`]);
    expect(titles(root)).not.toContain(title(basic.id));
    expect(text()).toContain(`“${title(basic.id)}” counts as standing`);
    expect(text()).toContain('0 days this week');
  });

  it('says a tick to who cannot see it', async () => {
    const { root, store } = await stage(SidePanel, usual);
    const id = planned(usual)[0]?.id ?? '';
    await userEvent.click(within(root, '.plan-item input'));
    store.setState({ log: [said(id)] });
    await expect.poll(() => within(root, '.plan .undo').textContent).toBe(`“${title(id)}” is ticked.`);
  });

  it('says why thirty minutes are not filled', async () => {
    const { store, text } = await stage(SidePanel, usual);
    expect(text()).not.toContain('Never more than three things');
    store.setState({ choices: { ...usual.choices, minutes: 30 }, log: done });
    const sum = planned({ ...usual, choices: { ...usual.choices, minutes: 30 } }).reduce((n, r) => n + r.minutes, 0);
    expect(text().includes('Never more than three things a day')).toBe(sum <= 25);
  });

  it.each([
    ['done', 'Done for today'],
    ['resting', 'A planned rest'],
    ['restart', 'Good to see you again'],
    ['stale', 'This plan rests on your reading of 1 November 2026'],
    ['no reading', 'Open your SSI page for a fresh reading'],
  ])('says so when it is: %s', async (name, words) => {
    expect((await stage(SidePanel, DAYS[name] as MemberState)).text()).toContain(words);
  });

  it('says which page to open once, unless the plan itself asks for it', async () => {
    const member = DAYS['no reading'] as MemberState;
    const { root, store, asked } = await stage(SidePanel, member);
    expect(root.querySelector('.plan .missing')).toBeNull();
    store.setState({ log: [said(planned(member)[0]?.id ?? '', 'later')] });
    expect(within(root, '.plan .missing').innerText).toContain('Open your SSI page once');
    await userEvent.click(within(root, '.plan .missing .button'));
    expect(asked).toEqual(['openSsi']);
  });

  it('asks for the choice that would decide most, and takes the answer', async () => {
    const chosen = { ...usual, choices: { ...usual.choices, goal: 'leads' as const }, log: profileTicked };
    const { root, asked, text } = await stage(SidePanel, chosen);
    expect(text()).toContain('Do you have Sales Navigator?');
    await userEvent.click(within(root, '.missing .button'));
    expect(asked).toEqual(['choose {"salesNavigator":true}']);
  });

  it('asks to see the profile where that would decide most, by a plain link', async () => {
    const chosen = { ...usual, choices: { ...usual.choices, goal: 'leads' as const } };
    const { root, text } = await stage(SidePanel, chosen);
    expect(text()).toContain('Open your own profile and scroll to the end once.');
    const link = within(root, '.missing a');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      'https://www.linkedin.com/in/me/',
      'noreferrer',
    ]);
  });

  it('lets the score be there first', async () => {
    const { root, text } = await stage(SidePanel, { ...usual, planned: false });
    expect(text()).toContain('out of 100');
    expect(titles(root)).toEqual([]);
    expect(within(root, '.plan').getAttribute('aria-busy')).toBe('true');
  });
});

describe('the rhythm', () => {
  it('says the week, the weeks kept, and a streak only where it is wanted', async () => {
    const member = DAYS['with a rhythm'] as MemberState;
    const { root, store, text } = await stage(SidePanel, member);
    expect(text()).toMatch(/\d days this week; you aim at 4/);
    expect(text()).toMatch(/\d+ of the last 12 weeks kept/);
    expect(text()).toContain('1 day in a row');
    expect(root.querySelectorAll('.heat-map span')).toHaveLength(91);
    expect(within(root, '.heat-map').getAttribute('aria-label')).toMatch(/something done: \d+\. Days paused: 1\./);
    store.setState({ choices: { ...member.choices, streak: false } });
    expect(text()).not.toContain('in a row');
  });

  it.each([
    ['en', ['Aug', 'Sept', 'Oct', 'Nov']],
    ['nl', ['aug', 'sep', 'okt', 'nov']],
  ] as const)(
    'names the months in %s, each above the first week that begins in it, for the eye alone',
    async (language, names) => {
      const { root } = await stage(SidePanel, DAYS['with a rhythm'] as MemberState, { width: 320, language });
      const months = [...within(root, '.heat-months').children] as HTMLElement[];
      expect(months.map((month) => month.textContent)).toEqual(names);
      expect(within(root, '.heat-months').ariaHidden).toBe('true');
      const left = (element: Element | undefined) => Math.round(element?.getBoundingClientRect().left ?? Number.NaN);
      const squares = root.querySelectorAll('.heat-map span');
      // The weeks begin on 24 August; 7 September, 5 October and 2 November are the first Mondays.
      expect(months.map(left)).toEqual([0, 2, 6, 10].map((week) => left(squares[week * 7])));
      for (const [at, month] of months.entries())
        expect(left(month) + month.scrollWidth).toBeLessThan(months[at + 1] ? left(months[at + 1]) : 320);
    },
  );

  it('pauses in a campaign too, and counts what is done in it', async () => {
    const annotations = [{ from: '2026-11-09', to: TODAY, kind: 'campaign' as const }];
    const began = said('own-post', 'done', '2026-11-04');
    const { store, root, text } = await stage(SidePanel, { ...usual, annotations, log: [said('own-post'), began] });
    expect(text()).toContain('Your rhythm is paused this week Something done on 1 day this week');
    expect(text()).toContain('0 of the last 3 weeks kept, 2 weeks paused');
    expect(within(root, '.heat-map').getAttribute('aria-label')).toContain('Days paused: 14.');
    expect(titles(root)).not.toEqual([]);
    store.setState({ annotations: [], choices: { ...usual.choices, weekdays: [] } });
    expect(text()).toContain('No days chosen');
    expect(text()).not.toContain('weeks kept');
  });

  it('has a table of the same weeks', async () => {
    const { root } = await stage(SidePanel, DAYS['with a rhythm'] as MemberState);
    expect(root.querySelectorAll('.rhythm tbody tr')).toHaveLength(13);
    within(root, '.rhythm summary').click();
    expect(within(root, '.rhythm tbody tr').innerText).toMatch(/^16 Nov\s+4\s+4\s+0$/);
  });

  it('invites whoever has not begun', async () => {
    expect((await stage(SidePanel, usual)).text()).toContain('A missed day breaks nothing.');
  });
});

describe('two habits', () => {
  it('are proposed, chosen and begun', async () => {
    const { root, asked, store, text } = await stage(SidePanel, usual);
    const [first, second] = root.querySelectorAll<HTMLSelectElement>('.habits select');
    if (!first || !second) throw new Error('No choice of habits');
    expect(first.value).not.toBe(second.value);
    await userEvent.selectOptions(second, first.value);
    expect(within(root, '.habits .button').matches(':disabled')).toBe(true);
    await userEvent.selectOptions(second, 'comment-with-substance');
    await userEvent.click(within(root, '.habits .button'));
    const { choices } = usual;
    store.setState({
      choices: { ...choices, habits: { rules: [first.value, 'comment-with-substance'], from: TODAY } },
    });
    await expect.poll(() => document.activeElement?.textContent).toContain('Day 1 of 90');
    expect(text()).toContain('too early to see anything');
    expect(text()).toContain('not ticked yet');
    expect(asked).toEqual([
      `choose {"habits":{"rules":["${first.value}","comment-with-substance"],"from":"${TODAY}"}}`,
    ]);
  });

  it.each(LANGUAGES)('show the name of every one of them whole at 320 px, in %s', async (language) => {
    const { root } = await stage(SidePanel, usual, { width: 320, language });
    const select = within(root, '.habits select') as HTMLSelectElement;
    expect(select.options.length).toBeGreaterThan(10);
    for (const { value, text } of select.options) {
      await userEvent.selectOptions(select, value);
      const shown = within(root, '.habits .whole-shown');
      expect(shown.innerText).toBe(text);
      expect([shown.scrollWidth - shown.clientWidth, shown.scrollHeight - shown.clientHeight]).toEqual([0, 0]);
    }
    expect(select.labels?.[0]?.innerText).toMatch(/^(First habit|Eerste gewoonte)/);
  });

  it('are ticked, counted and judged late', async () => {
    const { root, asked, text } = await stage(SidePanel, DAYS['with a rhythm'] as MemberState);
    expect(text()).toContain('Day 31 of 90, until 20 Jan 2027');
    expect(text()).toContain('roughly 40% of its effect can be visible');
    await userEvent.click(within(root, '.habit-list input'));
    expect(asked).toEqual([`log "${planned(usual)[0]?.id}" "done"`]);
  });

  it('end after 90 days, and can go on', async () => {
    const { root, asked, text } = await stage(SidePanel, DAYS['habits over'] as MemberState);
    expect(text()).toContain('The 90 days are over');
    await userEvent.click(within(root, '.habits .button'));
    expect(asked).toEqual([`choose {"habits":{"rules":["a","b"],"from":"${TODAY}"}}`]);
  });
});

describe('choices and marks', () => {
  it('are made one by one, each at once', async () => {
    const { root, asked } = await stage(SidePanel, usual);
    const card = within(root, '.choices');
    await userEvent.selectOptions(within(card, 'select'), 'reputation');
    await userEvent.click(card.querySelectorAll('input[name=minutes]')[2] as Element);
    await userEvent.click(within(card, 'input[aria-label=Friday]'));
    await userEvent.click(within(card, 'input[aria-label=Monday]'));
    await userEvent.click(within(card, 'input[name=navigator]'));
    await userEvent.click(within(card, '.pick input'));
    expect(asked).toEqual([
      'choose {"goal":"reputation"}',
      'choose {"minutes":30}',
      'choose {"weekdays":[1,2,3,4,5]}',
      'choose {"weekdays":[2,3,4]}',
      'choose {"salesNavigator":true}',
      'choose {"streak":true}',
    ]);
  });

  it('confirms the industry on LinkedIn, which no longer is asked then, and takes it back', async () => {
    const { root, store, asked, text } = await stage(SidePanel, usual);
    expect(text()).toContain('LinkedIn compares you with Software Development.');
    const button = within(root, '.confirmed-row .button');
    await userEvent.click(button);
    expect(asked).toEqual([`choose {"industryConfirmed":"${TODAY}"}`]);
    store.setState({ choices: { ...usual.choices, industryConfirmed: TODAY } });
    expect(text()).toContain('Confirmed on 22 November 2026.');
    await userEvent.click(button);
    expect(asked[1]).toBe('choose {"industryConfirmed":null}');
    store.setState({ snapshots: [snapshot(TODAY, { industry: null })] });
    expect(text()).not.toContain('LinkedIn compares you');
  });

  it('are said to be tried out only, while the sample is on', async () => {
    const { store, text } = await stage(SidePanel, { ...usual, settings: { ...usual.settings, sample: true } });
    expect(text()).toContain('tried out, not kept');
    store.setState({ settings: { ...usual.settings, sample: false } });
    expect(text()).not.toContain('tried out');
  });

  it('marks a stretch of days, refuses one that ends before it begins, and takes one away', async () => {
    const { root, store, asked, text } = await stage(SidePanel, { ...usual, snapshots: [snapshot(TODAY)] });
    within(root, '.marks summary').click();
    const [from, to] = root.querySelectorAll<HTMLInputElement>('.marks input');
    await userEvent.fill(from as HTMLInputElement, '2026-12-24');
    await userEvent.click(within(root, '.marks .button'));
    expect(text()).toContain('the last not before the first');
    await userEvent.fill(to as HTMLInputElement, '2027-01-03');
    await userEvent.click(within(root, '.marks .button'));
    const mark = { kind: 'holiday' as const, from: '2026-12-24', to: '2027-01-03' };
    expect(asked).toEqual([`annotate ${JSON.stringify(mark)}`]);
    store.setState({ annotations: [mark] });
    expect(text()).toContain('Holiday 24 Dec 2026 to 3 Jan 2027');
    expect(text()).toContain('Added: Holiday, 24 Dec 2026 to 3 Jan 2027.');
    await userEvent.click(within(root, '.marks .remove'));
    await userEvent.click(within(root, '.marks .undo .button'));
    expect(asked.slice(1)).toEqual([1, 2].map(() => `unannotate ${JSON.stringify(mark)}`));
    store.setState({ annotations: [] });
    expect(text()).not.toContain('Added:');
  });
});
