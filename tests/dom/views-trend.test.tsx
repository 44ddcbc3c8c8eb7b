import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/side-panel.css';
import { LANGUAGES } from '../../lib/member/settings';
import type { MemberState } from '../../lib/member/state';
import { addDays } from '../../lib/score/day';
import { sumOf } from '../../lib/score/sum';
import { history, snapshot, state, TODAY } from './views-ground';
import { expectSound } from './views-sound';
import { onTab, unfold } from './views-stage';

const usual = state({ snapshots: history(200) });
const still = Array.from({ length: 30 }, (_, i) => snapshot(addDays(TODAY, i - 29)));
const target = { points: 65, by: addDays(TODAY, 60), setOn: addDays(TODAY, -30), industryAverage: 34, own: false };
const withTarget = (change: Partial<typeof target>) => ({
  ...usual,
  choices: { ...usual.choices, target: { ...target, ...change } },
});
const ticks = Array.from({ length: 40 }, (_, i) => ({
  at: `${addDays(TODAY, -Math.floor(i * 2.5))}T09:00:00+01:00`,
  rule: i % 3 ? 'comment-with-substance' : 'search-with-filters',
  kind: 'done' as const,
}));
const marks = [
  { kind: 'holiday' as const, from: addDays(TODAY, -40), to: addDays(TODAY, -30) },
  { kind: 'campaign' as const, from: addDays(TODAY, -3), to: addDays(TODAY, -3) },
];

/** What Trend is designed for. */
const TRENDS: Record<string, MemberState> = {
  usual: { ...usual, log: ticks, annotations: marks },
  empty: state({ visit: null }),
  'two readings': state({ snapshots: history(2) }),
  plateau: state({ snapshots: still }),
  gap: state({ snapshots: history(60, addDays(TODAY, -20)) }),
  'goal running': withTarget({}),
  'goal moved': withTarget({ industryAverage: 30 }),
  'goal overdue': withTarget({ by: addDays(TODAY, -1) }),
};

describe.each(LANGUAGES)('trend in %s', (language) => {
  it.each(Object.keys(TRENDS))('%s: accessible with everything opened, at 320 px, light and dark', async (name) => {
    const { root } = await onTab('trend', TRENDS[name] as MemberState, { width: 320, language });
    unfold(root, 'details:not(.facts)');
    await expectSound(root);
  });
});

const card = (root: HTMLElement, name: string) => {
  const found = root.querySelector<HTMLElement>(`.${name}`);
  if (!found) throw new Error(`No card: ${name}`);
  return found;
};
const saying = async (name: string, part: string) =>
  card((await onTab('trend', TRENDS[name] as MemberState)).root, part).innerText;

describe('what is said', () => {
  it('is as much as the readings allow', async () => {
    expect(await saying('empty', 'said-card')).toContain('Nothing yet');
    expect(await saying('two readings', 'said-card')).toContain(
      '2 readings in four weeks. What lies between them can be chance',
    );
    expect(await saying('usual', 'said-card')).toMatch(/Total: .*four weeks.*\n.*since \d+ \w+ 2026/s);
    expect(await saying('plateau', 'said-card')).toContain('A plateau since');
    expect(await saying('gap', 'said-card')).toContain('No reading for 20 days');
  });

  it('looks ahead as ranges of whole points, or says how much is missing', async () => {
    expect(await saying('usual', 'outlook')).toMatch(/around 20 Dec\s+\d+ to \d+\n/);
    expect(await saying('two readings', 'outlook')).toContain('It takes 6 more readings.');
    expect(await saying('gap', 'outlook')).toContain('After a break of two weeks or more it takes 3 more readings.');
  });
});

it('marks what the member marked, behind the line and in words', async () => {
  const { root } = await onTab('trend', TRENDS.usual as MemberState);
  expect(root.querySelectorAll('.chart.total rect')).toHaveLength(2);
  expect(card(root, 'trend-marks').innerText).toMatch(/Holiday 13 Oct to 23 Oct\s+Campaign 19 Nov/);
});

it('says the place among others in words', async () => {
  expect(await saying('usual', 'peers')).toMatch(/Above your industry’s average\. By rank among the top 25%\./);
});

describe('the goal', () => {
  it('is proposed by the rule, and taken', async () => {
    const { root, asked } = await onTab('trend', usual);
    expect(card(root, 'goal').innerText).toContain('Proposal: aim at 51 by 20 Feb 2027');
    await userEvent.click(card(root, 'goal').querySelector('.button') as Element);
    expect(asked).toEqual([
      `choose {"target":{"points":51,"by":"2027-02-20","setOn":"${TODAY}","industryAverage":34,"own":false}}`,
    ]);
  });

  it('can be the member’s own, in whole points and cycles of 90 days', async () => {
    const { root, asked } = await onTab('trend', usual);
    const own = card(root, 'own-goal');
    await userEvent.click(own.querySelector('summary') as Element);
    const points = own.querySelector('input') as HTMLInputElement;
    await userEvent.fill(points, '101');
    await userEvent.click(own.querySelector('button') as Element);
    expect([own.innerText.includes('A whole number from 1 to 100'), asked]).toEqual([true, []]);
    await userEvent.fill(points, '70');
    await userEvent.selectOptions(own.querySelector('select') as HTMLElement, '2');
    await userEvent.click(own.querySelector('button') as Element);
    expect(asked[0]).toContain('"points":70,"by":"2027-05-21"');
    expect(asked[0]).toContain('"own":true');
  });

  it('keeps the focus when it is taken', async () => {
    const { root, store } = await onTab('trend', usual);
    await userEvent.click(card(root, 'goal').querySelector('.button') as Element);
    store.setState(withTarget({}));
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^\d+ by /);
  });

  it('says its pace, and calls a rare rise ambitious instead of refusing it', async () => {
    expect(await saying('goal running', 'goal')).toMatch(/points to go, 60 days left\. That is [\d.]+ points a week\./);
    const rare = await onTab('trend', withTarget({ points: 90 }));
    expect(card(rare.root, 'goal').innerText).toContain('Ambitious: there are few reports of such a rise');
    const near = await onTab('trend', withTarget({ points: 50 }));
    expect(card(near.root, 'goal').innerText).not.toContain('Ambitious');
    expect(await saying('goal overdue', 'goal')).toContain('Nothing is lost');
    const there = await onTab('trend', withTarget({ points: 40 }));
    expect(card(there.root, 'goal').innerText).toContain('Reached');
  });

  it('changes only by the member’s answer when the industry’s average moved', async () => {
    const { root, asked } = await onTab('trend', TRENDS['goal moved'] as MemberState);
    expect(card(root, 'goal').innerText).toContain('moved from 30 to 34');
    expect(asked).toEqual([]);
    const [take, keep] = card(root, 'goal').querySelectorAll('.missing .button');
    await userEvent.click(take as Element);
    await userEvent.click(keep as Element);
    expect(asked[0]).toContain('"points":51');
    expect(asked[1]).toContain('"points":65');
    for (const answer of asked) expect(answer).toContain('"industryAverage":34');
  });
});

describe('what if', () => {
  it('adds up exactly, by keyboard, and goes back', async () => {
    const { root, text } = await onTab('trend', usual);
    const now = usual.snapshots.at(-1)?.pillars ?? { brand: 0, people: 0, insights: 0, relationships: 0 };
    expect(text()).toContain('As it is now');
    const slider = root.querySelector<HTMLInputElement>('.slider.insights input');
    slider?.focus();
    await userEvent.keyboard('{End}');
    const total = Math.round(sumOf({ ...now, insights: 25 }));
    await expect.poll(() => card(root, 'result').innerText).toContain(`${total} ·`);
    await userEvent.click(card(root, 'what-if').querySelector('.button') as Element);
    await expect.poll(text).toContain('As it is now');
  });
});

describe('the window', () => {
  it('shows what is inside, came in and goes out', async () => {
    const words = await saying('usual', 'tank');
    expect(words).toMatch(/\d+ things inside, since 25 August 2026/);
    expect(words).toMatch(/Came in this week\n.*×|Came in this week\n\w/);
    expect(words).toMatch(/Goes out in the coming week\n\w/);
    expect(await saying('empty', 'tank')).toContain('Still empty');
  });
});

describe('the week', () => {
  it('is copied as Markdown, with ranks or without, and printed', async () => {
    const { root, asked, text } = await onTab('trend', TRENDS.usual as MemberState);
    const [copy, print] = card(root, 'review').querySelectorAll('button');
    await userEvent.click(copy as Element);
    await expect.poll(text).toContain('Copied.');
    await userEvent.click(card(root, 'review').querySelector('input') as Element);
    await userEvent.click(copy as Element);
    await userEvent.click(print as Element);
    const [ranked = '', plain = '', printed] = asked;
    expect(ranked).toMatch(/^copy "# Your week, 16 Nov to 22 Nov 2026\\n\\n## What moved\\n\\n- Total: /);
    expect(ranked).toContain('top 12%');
    expect(plain).not.toMatch(/top \d/i);
    expect(plain).toContain('## Keep one');
    expect(printed).toBe('print');
  });

  it('says so where the browser does not allow copying', async () => {
    const answers = { copy: () => Promise.reject(new Error('no')) };
    const { root, text } = await onTab('trend', TRENDS.usual as MemberState, { answers });
    await userEvent.click(card(root, 'review').querySelector('button') as Element);
    await expect.poll(text).toContain('did not allow copying');
  });
});
