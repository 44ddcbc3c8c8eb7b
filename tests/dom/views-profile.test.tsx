import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/side-panel.css';
import { sampleProfile } from '../../lib/history/sample-profile';
import { LANGUAGES } from '../../lib/member/settings';
import type { MemberState } from '../../lib/member/state';
import { ITEMS } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import { recordWith } from '../../lib/profile/record-with';
import { addDays } from '../../lib/score/day';
import { about, hash, headline, report } from '../unit/profile-reports';
import { history, state, TODAY } from './views-ground';
import { expectSound } from './views-sound';
import { onTab, overflow, unfold } from './views-stage';

/** A profile in which everything is there, seen today. */
const everything = recordWith(
  null,
  report({
    items: Object.fromEntries(
      ITEMS.filter((item) => item !== 'industry').map((item) => [
        item,
        { is: 'yes', at: 'card', count: 60, exact: true } as const,
      ]),
    ),
    measures: { headline: headline(), about: about(), role: { title: 12, description: 400 } },
  }),
  TODAY,
);
/** Only the photo came by, and a list of skills that goes on below. */
const glimpse = recordWith(
  null,
  report({ items: { photo: { is: 'yes', at: 'image' }, skills: { is: 'yes', at: 'card', count: 3, exact: false } } }),
  TODAY,
);
/** A member who has hardly begun. */
const sparse = recordWith(
  null,
  report({
    items: {
      photo: { is: 'no', at: 'image' },
      headline: { is: 'yes', at: 'order' },
      about: { is: 'no', at: 'card' },
      'current-role': { is: 'yes', at: 'card' },
      skills: { is: 'yes', at: 'link', count: 2, exact: true },
    },
    measures: {
      headline: headline({ length: 24, jobTitleOnly: true, outcome: false }),
      role: { title: 9, description: 0 },
    },
  }),
  TODAY,
);
/** Much of it looked for, and not there. */
const bare = recordWith(
  null,
  report({
    items: Object.fromEntries(
      (['photo', 'banner', 'about', 'featured', 'skills', 'projects', 'languages'] as const).map((item) => [
        item,
        { is: 'no', at: 'card' } as const,
      ]),
    ),
  }),
  TODAY,
);
/** A headline that changed so many times, a day apart. */
const restless = (times: number): ProfileRecord =>
  Array.from({ length: times + 1 }, (_, i) => i).reduce<ProfileRecord | null>(
    (record, i) =>
      recordWith(
        record,
        report({
          items: { headline: { is: 'yes', at: 'order' } },
          sections: { headline: { hash: hash(`h${i}`), length: 90 } },
          measures: { headline: headline() },
        }),
        addDays(TODAY, i - times),
      ),
    null,
  ) as ProfileRecord;

const usual = state({ snapshots: history(120) });
const over = (profile: ProfileRecord | null): MemberState => ({ ...usual, profile });
const confirmed = (profile: ProfileRecord, day = TODAY): MemberState => ({
  ...over(profile),
  choices: { ...usual.choices, industryConfirmed: day },
});
const sample = sampleProfile(TODAY);

/** What the tab is designed for. */
const PROFILES: Record<string, MemberState> = {
  'never seen': over(null),
  sample: over(sample),
  'long ago': over(sampleProfile(addDays(TODAY, -60))),
  glimpse: over(glimpse),
  sparse: over(sparse),
  bare: over(bare),
  everything: confirmed(everything),
  restless: over(restless(20)),
};
const named = (name: string) => PROFILES[name] as MemberState;
const onProfile = (name: string, options: Parameters<typeof onTab>[2] = {}) => onTab('profile', named(name), options);
const field = (root: HTMLElement, at: number) => root.querySelectorAll<HTMLTextAreaElement>('textarea')[at] as Element;
const topics = (root: HTMLElement) => root.querySelector('input[type=text]') as HTMLInputElement;
/** Types something into every field, too long where that shows more. */
async function fillIn(root: HTMLElement): Promise<void> {
  const texts = ['Sales manager | I '.repeat(20), 'Ik help klanten met groei. '.repeat(120), 'Sales manager', 'Sales'];
  (root.querySelector('.fold') as HTMLDetailsElement).open = true;
  for (const [at, text] of texts.entries()) await userEvent.fill(field(root, at), text);
  await userEvent.fill(topics(root), 'sales, one-very-long-word-that-does-not-fit-into-any-line');
}
const row = (root: HTMLElement, name: string) => {
  const rows = [...root.querySelectorAll<HTMLDetailsElement>('.item')];
  const found = rows.find((each) => each.querySelector('summary')?.textContent?.includes(name));
  if (!found) throw new Error(`No such part: ${name}`);
  for (const fold of [found, found.closest<HTMLDetailsElement>('.items')]) if (fold) fold.open = true;
  return found;
};

describe.each(LANGUAGES)('profile in %s', (language) => {
  it.each(Object.keys(PROFILES))('%s: accessible at 320 px, light and dark', { timeout: 30_000 }, async (name) => {
    const { root } = await onProfile(name, { width: 320, language });
    // The two that hold every piece with all of it opened; the others differ in what stands above.
    if (['never seen', 'sample'].includes(name)) unfold(root);
    if (name === 'never seen') await fillIn(root);
    await expectSound(root);
    expect(root.innerText).not.toMatch(/(profileTab|trial|profile|item)\.\w/);
  });

  it('has room for all tabs in one line at 320 px', async () => {
    const { root } = await onProfile('sample', { width: 320, language });
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs).toHaveLength(6);
    expect(tabs.filter((tab) => tab.scrollWidth > tab.clientWidth || tab.offsetHeight > 40)).toEqual([]);
    expect(overflow()).toBe(0);
  });
});

describe('how complete', () => {
  it('never seen is not empty: it says what to do once, by a link that a click opens', async () => {
    const { root, text } = await onProfile('never seen');
    expect(text()).toContain('Not seen yet Open your own profile once');
    const link = root.querySelector<HTMLAnchorElement>('a.button');
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://www.linkedin.com/in/me/', '_blank', 'noreferrer']);
    expect(root.querySelectorAll('.item, .fix')).toHaveLength(0);
  });

  it('is a range while something was not seen, and one number when all is known', async () => {
    const half = await onProfile('glimpse');
    expect(half.text()).toContain('1 of 18 in place');
    expect(half.text()).toMatch(/In place 1 To improve 0 Not yet seen in full 17/);
    expect(half.root.querySelector('.facts')?.textContent).toContain('10 to 100 of 100 points by our own measure');
    expect(half.text()).toContain('1 of 7 in place, 6 not known yet');
    expect(half.text()).toContain('Scroll to the end of your profile');
    const whole = await onProfile('everything');
    expect(whole.text()).toContain('18 of 18 in place');
    expect(whole.root.querySelector('.facts')?.textContent).toContain('100 of 100 points by our own measure');
    expect(whole.text()).not.toContain('Scroll to the end');
    expect(whole.text()).toContain('Nothing to improve in what was seen.');
  });

  it('shows the one table of weights, a hundred in all, as ours', async () => {
    const { root } = await onProfile('sample');
    expect(root.querySelector('.facts')?.textContent).toContain('our own measure, not LinkedIn’s');
    const points = [...root.querySelectorAll('.weights td')].map((cell) => Number(cell.textContent));
    expect([points.length, points.reduce((sum, n) => sum + n, 0)]).toEqual([18, 100]);
    expect(root.querySelectorAll('.weights .star')).toHaveLength(8);
  });

  it('says when the last visit was, and that it is long ago', async () => {
    expect((await onProfile('sample')).text()).toContain('Last visit on 19 Nov 2026');
    expect((await onProfile('sample')).text()).not.toContain('more than 30 days ago');
    expect((await onProfile('long ago')).text()).toContain('That is more than 30 days ago');
  });
});

describe('the one best fix', () => {
  it('comes with why, steps, minutes, source and the place where it is edited', async () => {
    const { root } = await onProfile('sparse');
    const fix = root.querySelector<HTMLElement>('.fix');
    const words = fix?.innerText.replace(/\s+/g, ' ');
    expect(words).toContain('Add a recent photo: your face, in daylight.');
    expect(words).toMatch(/5 min.* on LinkedIn’s own list/);
    expect(words).toContain('Source: LinkedIn, SSI metrics, 2015.');
    expect(fix?.querySelectorAll('.steps li').length).toBeGreaterThan(1);
    expect([...(fix?.querySelectorAll('a') ?? [])].map((a) => a.pathname)).toEqual(['/in/me/']);
  });
});

describe('part by part', () => {
  it('each part stands once, under how it stands', async () => {
    const { root } = await onProfile('sample');
    const groups = [...root.querySelectorAll<HTMLElement>('.items')];
    expect(groups.map((g) => g.className)).toEqual([
      'items items-missing',
      'items items-unsure',
      'items items-unknown',
      'items items-have',
    ]);
    expect(root.querySelectorAll('.item')).toHaveLength(18);
  });

  it('says where and when it was seen, and what keeps it from being in place', async () => {
    const { root } = await onProfile('sparse');
    expect(row(root, 'Photo').innerText).toContain(
      'Not there on 22 November 2026. We looked at the top of your profile.',
    );
    expect(row(root, 'Skills').innerText).toMatch(/2 of 5[\s\S]*We counted 2 skills\. Aim for 5\./);
    expect(row(root, 'Headline').innerText).toMatch(
      /reads like a job title[\s\S]*Reads like a job title\..*Source: practitioners/,
    );
    expect(row(root, 'Current role').innerText).toContain('No description was seen. Open the role: does it have one?');
    expect(row(root, 'Languages').innerText).toContain('Not seen is not missing.');
    expect(row(root, 'Contact link').innerText).toContain('The profile page doesn’t show it');
    const half = await onProfile('glimpse');
    expect(row(half.root, 'Skills').innerText).toMatch(
      /at least 3[\s\S]*We counted at least 3 skills\. Open “Show all” there to see whether there are 5\./,
    );
  });

  it.each([
    ['en', 'Education', '1 school', 'There on 27 July 2026, in its own section.\nWe counted 1 school.'],
    ['nl', 'Opleiding', '1 opleiding', 'Stond er op 27 juli 2026, bij het onderdeel zelf.\nWe telden 1 opleiding.'],
    ['en', 'Connections', '371', 'We counted 371 connections.'],
    ['nl', 'Eerdere functies', '2', 'We telden 2 eerdere functies.'],
  ] as const)('says in %s how many there are, and of what: %s', async (language, name, short, sentence) => {
    const { root } = await onProfile('sample', { language });
    const part = row(root, name);
    expect(part.querySelector<HTMLElement>('summary .small')?.innerText).toBe(short);
    expect(part.innerText.replace(/\n+/g, '\n')).toContain(sentence);
  });

  it('asks for the industry, since the page doesn’t show it; the answer can be taken back', async () => {
    const { root, asked } = await onProfile('sparse');
    const industry = row(root, 'Industry');
    expect(industry.innerText).toContain('LinkedIn compares you with Software Development.');
    const [yes, no] = industry.querySelectorAll('button');
    await userEvent.click(no as Element);
    expect(industry.innerText).toContain('Then choose another one.');
    await userEvent.click(yes as Element);
    expect(asked).toEqual(['choose {"industryConfirmed":null}', `choose {"industryConfirmed":"${TODAY}"}`]);
    const there = await onProfile('everything');
    expect(row(there.root, 'Industry').innerText).toContain('You said on 22 November 2026 that it fits.');
    await userEvent.click(row(there.root, 'Industry').querySelector('button') as Element);
    expect(there.asked).toEqual(['choose {"industryConfirmed":null}']);
  });
});

it('folds what asks for nothing now, and what is beyond the first five to improve', async () => {
  const { root } = await onProfile('bare');
  const open = (name: string) => root.querySelector<HTMLDetailsElement>(`.items-${name}`)?.open;
  expect([open('missing'), open('unknown')]).toEqual([true, false]);
  expect(root.querySelectorAll('.items-missing > ul > .item, .items-missing > ul > li')).toHaveLength(5);
  const more = root.querySelector<HTMLDetailsElement>('.more-items');
  expect(more?.querySelector('summary')?.textContent).toBe('2 more');
  expect(more?.querySelectorAll('li .item')).toHaveLength(2);
});

it('moves with the answer about the industry: its new place is open, and has the focus', async () => {
  const { root, store } = await onProfile('sparse');
  const yes = row(root, 'Industry').querySelector('button') as HTMLButtonElement;
  yes.focus();
  await userEvent.click(yes);
  await act(() => store.setState(confirmed(sparse)));
  const said = document.activeElement as HTMLElement;
  expect(said.textContent).toContain('You said on 22 November 2026 that it fits.');
  expect(said.getAttribute('role')).toBe('status');
  expect(said.closest('.items-have')).not.toBeNull();
  expect(said.checkVisibility()).toBe(true);
  await userEvent.click(row(root, 'Industry').querySelector('button') as Element);
  await act(() => store.setState(over(sparse)));
  expect(document.activeElement?.textContent).toContain('Does that fit your work?');
  expect(document.activeElement?.checkVisibility()).toBe(true);
});

describe('words to try', () => {
  it('measures a headline as it is typed, marks its beginning, and has at most three hints, each with its source', async () => {
    const { root, text } = await onProfile('never seen');
    await userEvent.fill(field(root, 0), 'Account manager');
    expect(text()).toContain('15 of 220 characters');
    expect(text()).toContain('Reads like a job title. Whom do you help, and with what? Source: practitioners');
    expect(text()).toContain('There is room for what you do for people. Our rule of thumb');
    expect(root.querySelectorAll('.hint-mend, .hint-idea')).toHaveLength(3);
    const long = `I help ${'x'.repeat(260)}`;
    await userEvent.fill(field(root, 0), long);
    expect(text()).toContain('267 of 220 characters: 47 too many');
    expect(root.querySelector('mark')?.textContent).toBe(long.slice(0, 60));
  });

  it('measures an About, and marks what shows before “see more”', async () => {
    const { root, text } = await onProfile('never seen');
    await userEvent.fill(field(root, 1), 'a'.repeat(2650));
    expect(text()).toContain('2,650 of 2,600 characters: 50 too many');
    expect(root.querySelector('mark')?.textContent).toHaveLength(300);
    expect(text()).toContain('… and 2,350 more characters');
  });

  it('compares the keywords of headline, About and role', async () => {
    const { root, text } = await onProfile('never seen');
    expect(text()).toContain('Fill in a headline');
    await userEvent.fill(field(root, 0), 'Helping schools with safer networks');
    await userEvent.fill(field(root, 1), 'A school calls when its network is down.');
    expect(text()).toMatch(/In your About: 2 of 3 keywords Not there: safer/);
    expect(text()).not.toContain('In your role');
  });

  it('says where words can hardly match: two languages', async () => {
    const { root, text } = await onProfile('never seen');
    await userEvent.fill(field(root, 0), 'I help schools with their networks');
    await userEvent.fill(field(root, 1), 'Scholen bellen mij als het netwerk weer niet werkt.');
    expect(text()).toContain('These texts are in different languages');
    await userEvent.fill(field(root, 1), 'Schools call me when the network is down.');
    expect(text()).not.toContain('These texts are in different languages');
  });

  it('keeps what was typed while the panel is open, whatever tab, and tells nobody', async () => {
    const { root, asked, text } = await onProfile('never seen');
    await userEvent.fill(field(root, 0), 'Account manager');
    await userEvent.click(root.querySelector('#tab-trend') as Element);
    await userEvent.click(root.querySelector('#tab-profile') as Element);
    expect((field(root, 0) as HTMLTextAreaElement).value).toBe('Account manager');
    expect(text()).toContain('Nothing you type here is stored or sent');
    expect(asked).toEqual([]);
  });
});

it('holds the member’s own keywords against a draft, own words only', async () => {
  const { root, text } = await onProfile('never seen');
  await userEvent.click(root.querySelector('.fold summary') as Element);
  expect(text()).toContain('Fill in your keywords and a draft.');
  await userEvent.fill(field(root, 0), 'Safer networks');
  await userEvent.click(root.querySelector('.link') as Element);
  expect(topics(root).value).toBe('Safer, networks');
  await userEvent.fill(field(root, 3), 'A network that stays up');
  expect(text()).toMatch(/In your draft networks Not in your draft Safer/);
});

describe('the diary', () => {
  it('says what changed when, newest first, and which part may want a fresh look', async () => {
    const { root, text } = await onProfile('sample');
    const lines = [...root.querySelectorAll<HTMLElement>('.diary li')].map((li) => li.innerText.replace(/\s+/g, ' '));
    expect(lines[0]).toBe('19 Nov 2026 Recommendations changed');
    expect(lines).toHaveLength(3);
    expect(lines).toContain('20 Oct 2026 About changed, Roles changed');
    expect(text()).toContain('For this week Unchanged the longest: Skills, since 27 July 2026 at least.');
  });

  it('folds what is older than the last five', async () => {
    const { root } = await onProfile('restless');
    expect(root.querySelectorAll('.diary')).toHaveLength(2);
    expect(root.querySelectorAll('.diary li')).toHaveLength(20);
  });

  it('gives changes too close to draw apart one number, and folds the earlier', async () => {
    const close = await onTab('trend', named('restless'));
    const items = [...close.root.querySelectorAll('.profile-marks li')].map((li) => li.textContent);
    expect(items).toHaveLength(close.root.querySelectorAll('.change-numbers span').length);
    expect(items.join(' ').match(/Headline/g)).toHaveLength(20);
  });

  it.each([
    ['en', '20 Oct: About, Roles', '20 Oct 2025: About, Roles'],
    ['nl', '20 okt: Info, Functies', '20 okt 2025: Info, Functies'],
  ] as const)('says in %s the year of a change where it is not this one', async (language, now, before) => {
    const member = {
      ...state({ snapshots: history(500) }),
      profile: sampleProfile('2025-11-22'),
      annotations: [{ kind: 'holiday' as const, from: '2025-12-24', to: '2026-01-02' }],
    };
    const { root, text } = await onTab('trend', member, { language });
    await userEvent.click([...root.querySelectorAll('.ranges input')].at(-1) as Element);
    expect(text()).toContain(before);
    expect(text()).toMatch(/24 [Dd]ec 2025 (to|tot en met) 2 [Jj]an /);
    expect((await onTab('trend', named('sample'), { language })).text()).toContain(now);
  });

  it('marks the days on the trend, and claims no cause', async () => {
    const { root, text } = await onTab('trend', named('sample'));
    expect(root.querySelector('.chart.total .changes')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
    expect(text()).toContain('20 Oct: About, Roles');
    const numbers = [...root.querySelectorAll('.change-numbers span')].map((span) => span.textContent);
    expect(numbers).toEqual(['1', '2', '3']);
    expect(root.querySelectorAll('.profile-marks li')).toHaveLength(3);
    expect(text()).toContain('Whether it had to do with your score can’t be told.');
    const none = await onTab('trend', named('never seen'));
    expect(none.root.querySelector('.changes, .profile-marks')).toBeNull();
  });
});
