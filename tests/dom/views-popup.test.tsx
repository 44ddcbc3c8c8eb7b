import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/popup.css';
import { Popup } from '../../components/popup';
import { factsOf } from '../../lib/coach/facts-of';
import { planFor } from '../../lib/coach/plan';
import { RULES } from '../../lib/coach/rules';
import { LANGUAGES } from '../../lib/member/settings';
import { ruleWords } from '../../locales/rules';
import { snapshot, state, TODAY } from './views-ground';
import { expectSound } from './views-sound';
import { stage } from './views-stage';
import { named, STATES } from './views-states';

describe.each(LANGUAGES)('popup in %s', (language) => {
  it.each(Object.keys(STATES))('%s: accessible in light and dark, nothing sticks out', async (name) => {
    const { root } = await stage(Popup, named(name), { language });
    await expectSound(root);
    expect(document.documentElement.lang).toBe(language);
  });
});

it('says score, tier, change, one gap, one step and how fresh it is', async () => {
  const { text } = await stage(Popup, named('usual'));
  for (const part of ['today, 10:20', '47', 'Developing', 'since 21 Nov', 'since 25 Oct', 'Engage with insights']) {
    expect(text()).toContain(part);
  }
  expect(text()).toContain('18.4 to go');
});

it('takes its next step from the plan: the first thing that is not done, with what it rests on', async () => {
  const first = (await stage(Popup, named('usual'))).root.querySelector('.tip h2')?.textContent;
  const advised = planFor(factsOf(named('usual')), RULES).items.map(({ rule }) => rule);
  expect(first).toBe(ruleWords('en', advised[0]?.id ?? '').title);
  const log = [{ at: `${TODAY}T09:00:00+01:00`, rule: advised[0]?.id ?? '', kind: 'done' as const }];
  const { root, store } = await stage(Popup, { ...named('usual'), log });
  const title = () => root.querySelector('.tip h2')?.textContent;
  expect(title()).toBe(ruleWords('en', advised[1]?.id ?? '').title);
  store.setState({
    log: advised.map(({ id }) => ({ at: `${TODAY}T09:00:00+01:00`, rule: id, kind: 'done' as const })),
  });
  expect(title()).toBe('Done for today');
  store.setState({ log: [], annotations: [{ from: TODAY, to: TODAY, kind: 'holiday' }] });
  expect(title()).toBe('A planned rest');
});

it('shows the score before the rules are there', async () => {
  const { root, text } = await stage(Popup, { ...named('usual'), planned: false });
  expect(text()).toContain('47 out of 100');
  expect(root.querySelector('.tip')?.textContent).toBe('');
});

it('says so where other pillars lack as much as the one it names', async () => {
  const even = { brand: 18, people: 9, insights: 9, relationships: 13 };
  const { text } = await stage(Popup, state({ snapshots: [snapshot(TODAY, { pillars: even, overall: 49 })] }));
  expect(text()).toContain('Find the right people, among others');
  expect((await stage(Popup, named('usual'))).text()).not.toContain('among others');
});

it('says that changes are counted in exact points, only where the rounded totals would say something else', async () => {
  const before = snapshot('2026-11-21', { overall: 44, pillars: { ...snapshot(TODAY).pillars, brand: 15.5 } });
  const { text } = await stage(Popup, state({ snapshots: [before, snapshot(TODAY)] }));
  expect(text()).toContain('+2.8 since 21 Nov In exact points, before rounding');
  const whole = { ...before, pillars: { ...before.pillars, brand: 15.25 } };
  const same = await stage(Popup, state({ snapshots: [whole, snapshot(TODAY)] }));
  expect(same.text()).toContain('+3 since 21 Nov');
  expect(same.text()).not.toContain('exact');
});

it('writes Dutch numbers in Dutch', async () => {
  const { text } = await stage(Popup, named('usual'), { language: 'nl' });
  expect(text()).toContain('nog 18,4 te gaan');
  expect(text()).toContain('vandaag, 10:20');
});

it('calls a first reading one, and full marks full', async () => {
  expect((await stage(Popup, named('first'))).text()).toContain('First reading');
  const full = await stage(Popup, named('full'));
  expect(full.text()).toContain('All four pillars are full');
  expect(full.text()).not.toContain('Next step');
});

it('shows an old score in grey with its age', async () => {
  const { root, text } = await stage(Popup, named('stale'));
  expect(text()).toContain('12 days ago');
  const grey = getComputedStyle(root.querySelector('.tier') as Element).color;
  const fresh = await stage(Popup, named('usual'));
  expect(getComputedStyle(fresh.root.querySelector('.tier') as Element).color).not.toBe(grey);
});

it.each([
  ['loading', 'had not appeared yet'],
  ['signed-out', 'asked you to sign in'],
  ['no-score', 'shows no score'],
  ['inconsistent', 'four pillars don’t add up'],
  ['unrecognised', 'look like a score'],
  ['not-yours', 'not your own'],
])('says why a page was not read: %s', async (name, words) => {
  const { text } = await stage(Popup, named(name));
  expect(text()).toContain(words);
  expect(text()).toContain('Last visit: today, 09:05');
});

it('keeps the last score in sight when a visit failed', async () => {
  expect((await stage(Popup, named('inconsistent'))).text()).toContain('47 out of 100');
});

it('says that the page removed the coach only where the coach may stand there', async () => {
  const removed = named('removed');
  expect((await stage(Popup, removed)).text()).toContain('removed the coach');
  const quiet = { ...removed, settings: { ...removed.settings, page: 'quiet' as const } };
  expect((await stage(Popup, quiet)).text()).not.toContain('removed the coach');
});

it.each([
  ['en', 'LinkedIn’s page removed the coach From your profile, three times, so it stays away there.'],
  ['nl', 'De pagina van LinkedIn haalde de coach weg Van je profiel, drie keer, dus blijft hij daar weg.'],
] as const)('says in %s that the own profile removed the coach, where it may stand there', async (language, words) => {
  const gone = { ...named('usual'), pillRemovals: 3 };
  expect((await stage(Popup, gone, { language })).text()).toContain(words);
  for (const change of [{ page: 'quiet' as const }, { onProfile: false }]) {
    const { text } = await stage(Popup, { ...gone, settings: { ...gone.settings, ...change } }, { language });
    expect(text()).not.toContain(words);
  }
});

it('says in one notice that both pages removed the coach', async () => {
  const { root, text } = await stage(Popup, { ...named('removed'), pillRemovals: 3 });
  expect(root.querySelectorAll('.notice')).toHaveLength(1);
  expect(text()).toMatch(/Your score is still read.*Your profile is still read/);
});

it('asks the first run’s question until it is answered', async () => {
  const { root, store, asked, text } = await stage(Popup, named('not-answered'));
  await userEvent.click(root.querySelectorAll('.choice-answer')[1] as Element);
  expect(asked).toEqual(['set {"page":"quiet"}']);
  store.setState(state({ visit: null, settings: { page: 'quiet' } }));
  expect(text()).not.toContain('Where may the coach appear?');
  expect(text()).toContain('Quiet mode is on');
});

it('folds the first run’s question when a visit failed, and leaves it to the side panel when more went wrong', async () => {
  const failed = { ...named('inconsistent'), settings: { ...named('not-answered').settings, language: 'en' as const } };
  const { root, store, asked, text } = await stage(Popup, failed);
  expect(text()).toContain('four pillars don’t add up');
  expect(text()).toContain('Where may the coach appear?');
  expect(text()).not.toContain('LinkedIn’s rules allow no');
  await userEvent.click(root.querySelector('.choice summary') as Element);
  expect(text()).toContain('LinkedIn’s rules allow no');
  await userEvent.click(root.querySelector('.choice-answer') as Element);
  expect(asked).toEqual(['set {"page":"coach"}']);
  store.setState({ unsaved: true });
  expect(text()).not.toContain('Where may the coach appear?');
  store.setState({ unsaved: false, visit: null });
  expect(text()).toContain('LinkedIn’s rules allow no');
});

it('retries, switches the sample off, opens the page', async () => {
  const unsaved = await stage(Popup, named('unsaved'));
  await userEvent.click(unsaved.root.querySelector('.notice .button') as Element);
  await userEvent.click(unsaved.root.querySelector('.button.primary') as Element);
  expect(unsaved.asked).toEqual(['retry', 'openSsi']);
  const sample = await stage(Popup, named('sample'));
  await userEvent.click(sample.root.querySelector('.notice .link') as Element);
  expect(sample.asked).toEqual(['set {"sample":false}']);
});

it('leads in one line to where notes and comments are written, unless something went wrong', async () => {
  const { root, asked, store } = await stage(Popup, named('usual'));
  await userEvent.click(root.querySelector('footer .link') as Element);
  expect(asked).toEqual(['openPanel "write"']);
  store.setState({ unsaved: true });
  expect(root.querySelector('footer .link')).toBeNull();
});

it('says how to open the side panel where the browser refuses', async () => {
  const { root, text } = await stage(Popup, named('usual'), { answers: { openPanel: () => Promise.resolve(false) } });
  expect(text()).not.toContain('didn’t open the side panel');
  await userEvent.click(root.querySelectorAll('footer .button')[1] as Element);
  await expect.poll(text).toContain('didn’t open the side panel');
});

it('is used by keyboard in reading order', async () => {
  const { root, asked } = await stage(Popup, named('sample'));
  const seen: string[] = [];
  for (let i = 0; i < 4; i++) {
    await userEvent.tab();
    seen.push((document.activeElement as HTMLElement).innerText.trim());
    expect(getComputedStyle(document.activeElement as Element).outlineStyle).toBe('solid');
  }
  const evidence = (root.querySelector('.source summary') as HTMLElement).innerText.trim();
  expect(seen).toEqual(['Switch off', evidence, 'Open your SSI page', 'Side panel']);
  (root.querySelector('.button.primary') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual(['openSsi']);
});

it('holds its height while the history is read, so that nothing jumps', async () => {
  const { root, store } = await stage(Popup, named('opening'));
  const before = (root.querySelector('footer') as HTMLElement).getBoundingClientRect().top;
  store.setState(named('usual'));
  const after = (root.querySelector('footer') as HTMLElement).getBoundingClientRect().top;
  expect(Math.abs(after - before)).toBeLessThan(24);
});
