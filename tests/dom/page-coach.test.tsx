import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCoach, type PageCoachProps } from '../../components/page-coach';
import css from '../../components/page-coach.css?inline';
import { summarise } from '../../lib/coach/summary';
import type { Receipt } from '../../lib/linkedin/reading';
import type { Snapshot } from '../../lib/score/snapshot';
import { voice } from '../../locales';
import { closeAll, openRoot } from './open-root';
import { faults } from './views-axe';

const snapshot = (day: string, brand: number, change: Partial<Snapshot> = {}): Snapshot => ({
  day,
  takenAt: `${day}T10:20:00+01:00`,
  overall: Math.round(brand + 28.525),
  pillars: { brand, people: 9.4, insights: 6.125, relationships: 13 },
  industry: { rank: 12, average: 34, name: 'Software Development' },
  network: { rank: 20, average: 47 },
  source: 'page',
  ...change,
});
const receipt: Receipt = { overall: 'class', 'pillars.brand': 'id', 'pillars.people': 'row', 'industry.rank': 'label' };
const today = snapshot('2026-11-22', 18.25);
const full = { overall: 100, pillars: { brand: 25, people: 25, insights: 25, relationships: 25 } };
const history = [snapshot('2026-10-24', 16), snapshot('2026-11-21', 18), today];
const read = (score: Snapshot) => ({ outcome: 'read' as const, score, receipt });
const shown = (...snapshots: [Snapshot, ...Snapshot[]]) => ({
  view: view(snapshots),
  read: read(snapshots.at(-1) ?? snapshots[0]),
});
const views = {
  full: shown(snapshot('2026-10-24', 16), snapshot('2026-11-21', 18), today),
  first: shown(today),
  'all full': shown(snapshot('2026-11-22', 25, full)),
  bare: shown(snapshot('2026-11-22', 18.25, { industry: null, network: null })),
  action: { view: withAction(view(history)), read: read(today) },
  unsaved: { view: { ...view(history), unsaved: true }, read: read(today) },
  failed: { view: view(history), failed: { outcome: 'unrecognised', hint: 'looks-like-a-score' } },
  'another day': { view: view(history), old: true },
  'not kept': { view: view(history), read: read(snapshot('2026-11-22', 20)) },
  'kept no more': { view: view(history), read: read(snapshot('2026-11-22', 20)), kept: true },
  'with its receipt': { ...shown(today), receipt: true },
  'four zeros': shown(
    snapshot('2026-11-22', 0, { overall: 0, pillars: { brand: 0, people: 0, insights: 0, relationships: 0 } }),
  ),
  'long numbers': shown(
    snapshot('2026-11-22', 24.999, {
      overall: 100,
      pillars: { brand: 24.999, people: 24.999, insights: 24.998, relationships: 24.999 },
    }),
  ),
  refused: { ...shown(today), panelRefused: true },
} satisfies Record<string, Partial<PageCoachProps>>;

function view(snapshots: Snapshot[]): PageCoachProps['view'] {
  const summary = summarise(snapshots, '2026-11-22');
  return { shown: true, shape: 'card', language: 'en', summary, action: null, unsaved: false, aside: false };
}

function withAction(view: PageCoachProps['view']): PageCoachProps['view'] {
  const title = 'Write to two people you have just connected with, and ask about their work';
  return { ...view, action: { rule: 'follow-up-new-connection', title, minutes: 10 } };
}

function show(props: Partial<PageCoachProps>, theme = 'light'): ShadowRoot {
  const { root, frame } = openRoot(css, theme);
  const usual = {
    read: null,
    kept: false,
    failed: null,
    old: false,
    panelRefused: false,
    receipt: false,
    shape: 'card' as const,
  };
  const acts = { onShape: () => {}, onPanel: () => {}, onReceipt: () => {} };
  render(<PageCoach {...usual} {...acts} view={views.full.view} say={voice('en')} {...props} />, frame);
  return root;
}

afterEach(closeAll);

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  it.each(Object.entries(views))(
    '%s: nothing for axe to say, nothing untranslated, nothing cut off',
    async (_, props) => {
      for (const theme of ['light', 'dark']) {
        const root = show({ ...props, say: voice(language) }, theme);
        expect(await faults(root.host as HTMLElement)).toEqual([]);
        expect(root.textContent).not.toMatch(/\{\w+\}|\b(page|score|outcome)\.[a-z]|undefined|NaN/);
        const card = root.querySelector('.card') as HTMLElement;
        expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
        for (const part of card.querySelectorAll<HTMLElement>('.body, b, .gap, button'))
          expect(part.scrollWidth, part.textContent ?? '').toBeLessThanOrEqual(
            Math.max(part.clientWidth, part.offsetWidth),
          );
        root.host.remove();
      }
    },
  );

  it('is a pill that still says the total and how it moved', () => {
    const root = show({ ...views.full, shape: 'pill', say: voice(language) });
    expect(root.querySelector('.pill')?.textContent).toMatch(language === 'en' ? /47\+0\.3/ : /47\+0,3/);
  });
});

it('says a number that was read only together with this page’s receipt', () => {
  expect(show(views.full).querySelector('.total b')?.textContent).toBe('47');
  expect(show(views.failed).querySelector('.total')).toBeNull();
  expect(show(views['another day']).querySelector('.total')).toBeNull();
  expect(show(views['not kept']).querySelector('.total')).toBeNull();
});

it('says today’s one action with its minutes, in the title’s own words, beside a score only', () => {
  const said = 'Today: Write to two people you have just connected with, and ask about their work (10 min)';
  expect(show(views.action).querySelector('.today')?.textContent).toBe(said);
  expect(show({ ...views.action, say: voice('nl') }).querySelector('.today')?.textContent).toMatch(
    /^Vandaag: .*\(10\smin\.\)$/,
  );
  expect(show(views.full).querySelector('.today')).toBeNull();
  expect(show({ ...views.failed, view: views.action.view }).querySelector('.today')).toBeNull();
});

it('passes on what was clicked', () => {
  const onShape = vi.fn();
  const onPanel = vi.fn();
  const onReceipt = vi.fn();
  const root = show({ ...views.full, onShape, onPanel, onReceipt });
  root.querySelector<HTMLElement>('.small')?.click();
  root.querySelector<HTMLElement>('.main')?.click();
  root.querySelector<HTMLElement>('.how')?.click();
  expect(onShape).toHaveBeenCalledWith('pill');
  expect(onPanel).toHaveBeenCalledOnce();
  expect(onReceipt).toHaveBeenCalledWith(true);
});
