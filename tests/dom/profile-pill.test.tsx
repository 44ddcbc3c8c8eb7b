import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProfilePill, type ProfilePillProps } from '../../components/profile-pill';
import css from '../../components/profile-pill.css?inline';
import type { ProfileView } from '../../lib/browser/profile-view';
import { ITEMS } from '../../lib/profile/item';
import type { KnownProfile } from '../../lib/profile/known';
import { profileVoice } from '../../locales/profile';
import { closeAll, openRoot } from './open-root';
import { faults } from './views-axe';

const TODAY = '2026-11-22';
const view: ProfileView = {
  shown: true,
  language: 'en',
  salt: 'a salt of the tests',
  kept: null,
  asked: { industryConfirmed: null, today: TODAY },
  unsaved: false,
};
const headline = { length: 73, jobTitleOnly: false, outcome: true, number: true, voice: null };
const about = { length: 900, customer: 3, voice: null };
const full: KnownProfile = {
  items: Object.fromEntries(ITEMS.map((item) => [item, { is: 'yes', count: 99, exact: true }])),
  measures: { headline, about, role: { title: 20, description: 300 } },
};
const sparse: KnownProfile = {
  items: {
    ...Object.fromEntries(ITEMS.map((item) => [item, { is: 'no' }])),
    skills: { is: 'yes', count: 2, exact: true },
    recommendations: { is: 'yes', count: 3, exact: false },
    location: { is: 'yes' },
  },
  measures: {},
};
const states = {
  'of nothing seen': { items: {}, measures: {} },
  full,
  sparse,
} satisfies Record<string, KnownProfile>;

afterEach(closeAll);

function show(props: Partial<ProfilePillProps>, theme = 'light', width = 1280): HTMLElement {
  const { frame } = openRoot(css.replaceAll('100vw', `${width}px`), theme);
  frame.lang = props.view?.language ?? 'en';
  const usual = { view, profile: full, panelRefused: false, open: true, onOpen: vi.fn(), onPanel: vi.fn() };
  const say = profileVoice(props.view?.language ?? 'en');
  render(<ProfilePill {...usual} {...props} say={say} />, frame);
  return frame;
}
const texts = (frame: HTMLElement, selector: string) =>
  [...frame.querySelectorAll(selector)].map((e) => e.textContent?.trim());

describe.each(Object.entries(states))('the pill %s', (_, profile) => {
  it.each(['light', 'dark'] as const)('has no faults, %s', async (theme) => {
    for (const language of ['en', 'nl'] as const)
      for (const open of [true, false]) {
        const frame = show({ profile, open, view: { ...view, language } }, theme);
        expect(await faults(frame), `${language} ${open}`).toEqual([]);
        closeAll();
      }
  });

  it('keeps within a window of 320 px', () => {
    for (const language of ['en', 'nl'] as const) {
      const frame = show({ profile, view: { ...view, language } }, 'light', 320);
      const card = frame.querySelector('.card') as HTMLElement;
      expect(card.getBoundingClientRect().width).toBe(288);
      for (const part of card.querySelectorAll('*')) {
        if (part.closest('.unseen, svg')) continue;
        expect(part.getBoundingClientRect().right, part.outerHTML).toBeLessThanOrEqual(
          card.getBoundingClientRect().right,
        );
      }
      closeAll();
    }
  });
});

it('counts what is in place, and says of what is not how much there is', () => {
  const frame = show({ profile: sparse });
  expect(texts(frame, '.total')).toEqual(['1 of 18 parts in place']);
  expect(texts(frame, '.missing li')).toContain('Skills 2 of 5');
  expect(texts(frame, '.unsure li')).toEqual([
    'Recommendations At least 3. Open “Show all” there to see whether it is 5.',
  ]);
  expect(texts(frame, '.unknown li')).toEqual(['Industry']);
  expect(texts(frame, '.fix b')).toEqual(['Photo.']);
});

it('says of nothing seen neither that it is missing nor that it is there', () => {
  const frame = show({ profile: states['of nothing seen'] });
  expect(texts(frame, '.missing li, .have li, .fix')).toEqual([]);
  expect(texts(frame, '.unknown li')).toHaveLength(ITEMS.length);
  expect(frame.textContent).toContain('Scroll on so that we can see the rest.');
});

it('has nothing to improve where everything is in place, the industry confirmed', () => {
  const frame = show({ profile: full, view: { ...view, asked: { industryConfirmed: TODAY, today: TODAY } } });
  expect(texts(frame, '.total')).toEqual(['18 of 18 parts in place']);
  expect(frame.textContent).toContain('Nothing to improve here.');
  expect(frame.textContent).not.toContain('Scroll on');
});

it('folded, says what it counts, and that not all was seen', () => {
  expect(texts(show({ profile: sparse, open: false }), '.figures')).toEqual(['Profile 1/18']);
  const unseen = show({ profile: states['of nothing seen'], open: false });
  expect(texts(unseen, '.figures')).toEqual(['Profile 0/18 so far']);
  expect(texts(show({ profile: full, open: false }), '.figures')).toEqual(['Profile 17/18']);
});

it('says what is not kept, and why', () => {
  expect(show({ view: { ...view, salt: null } }).textContent).toContain('the side panel asks whose profile this is');
  expect(show({ view: { ...view, unsaved: true } }).textContent).toContain('could not store this');
});

it('opens LinkedIn by a plain link only, without a referrer, where it is not this very page', () => {
  const missing = { ...full, items: { ...full.items, skills: { is: 'no' as const } } };
  const link = show({ profile: missing }).querySelector('a');
  expect(link?.href).toBe('https://www.linkedin.com/in/me/details/skills/');
  expect(link?.rel).toBe('noreferrer');
  expect(show({ profile: sparse }).querySelector('a')).toBeNull();
});
