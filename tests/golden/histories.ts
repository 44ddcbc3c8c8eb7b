import type { Facts } from '../../lib/coach/facts';
import { type Choices, FRESH_CHOICES } from '../../lib/member/choices';
import { ITEMS } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import { recordWith } from '../../lib/profile/record-with';
import type { ProfileReport } from '../../lib/profile/report';
import { addDays } from '../../lib/score/day';
import { PILLARS, type Pillar } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';

/** The day on which every sample is looked at: a Sunday. */
export const TODAY = '2026-11-22';

type Points = readonly [brand: number, people: number, insights: number, relationships: number];

/** One reading `ago` days before {@link TODAY}. */
function reading(ago: number, points: Points, change: Partial<Snapshot> = {}): Snapshot {
  const day = addDays(TODAY, -ago);
  const pillars = Object.fromEntries(PILLARS.map((p, i) => [p, Math.round((points[i] ?? 0) * 1000) / 1000])) as Record<
    Pillar,
    number
  >;
  return {
    day,
    takenAt: `${day}T09:00:00+01:00`,
    overall: Math.round(PILLARS.reduce((sum, p) => sum + pillars[p], 0)),
    pillars,
    industry: { rank: 20, average: 34, name: 'Software Development' },
    network: { rank: 30, average: 38 },
    source: 'page',
    ...change,
  };
}

/** Readings on most days from `from` to `until` days ago, by a function of the days ago; every seventh day is missed. */
function daily(
  from: number,
  until: number,
  points: (ago: number) => Points,
  change: Partial<Snapshot> = {},
): Snapshot[] {
  const days = Array.from({ length: from - until + 1 }, (_, i) => from - i).filter((ago) => ago % 7 !== 3);
  return days.map((ago) => reading(ago, points(ago), change));
}

/** A small regular wobble that no trend should be made of. */
const wobble = (ago: number, size = 0.3) => size * Math.sin(ago * 1.7);

const choices = (change: Partial<Choices>): Choices => ({ ...FRESH_CHOICES, ...change });
const facts = (history: Snapshot[], change: Partial<Facts> = {}): Facts => ({
  today: TODAY,
  history,
  choices: FRESH_CHOICES,
  log: [],
  annotations: [],
  profile: null,
  ...change,
});
const ticked = (rule: string, ...ago: number[]) =>
  ago.map((n) => ({ at: `${addDays(TODAY, -n)}T18:00:00+01:00`, rule, kind: 'done' as const }));

/** A profile that lacks nearly everything but what LinkedIn fills in by itself. */
const SPARSE: ProfileReport = {
  items: {
    ...Object.fromEntries(ITEMS.filter((i) => i !== 'industry').map((i) => [i, { is: 'no', at: 'card' }])),
    headline: { is: 'yes', at: 'order' },
    location: { is: 'yes', at: 'order' },
    connections: { is: 'yes', at: 'link', count: 31, exact: true },
    'current-role': { is: 'yes', at: 'card' },
    'earlier-roles': { is: 'yes', at: 'card', count: 1, exact: true },
    skills: { is: 'yes', at: 'card', count: 3, exact: true },
  },
  sections: { headline: { hash: 'headlineAtFirst0', length: 24 }, roles: { hash: 'rolesAtFirst0000', length: 80 } },
  measures: {
    headline: { length: 24, jobTitleOnly: true, outcome: false, number: false, voice: null },
    role: { title: 15, description: 0 },
  },
};
const HEADLINE = { length: 120, jobTitleOnly: false, outcome: true, number: true, voice: { you: 1, we: 0, i: 0 } };
/** A profile that lacks nothing. */
const FULL: ProfileReport = {
  items: Object.fromEntries(
    ITEMS.filter((i) => i !== 'industry').map((i) => [i, { is: 'yes', at: 'card', count: 60, exact: true }]),
  ),
  sections: { about: { hash: 'aboutAtFirst0000', length: 1500 }, projects: { hash: 'projectsAtFirst0', length: 400 } },
  measures: {
    headline: HEADLINE,
    about: { length: 1500, customer: 6, voice: { you: 8, we: 3, i: 5 } },
    role: { title: 30, description: 600 },
    agreement: { keywords: 6, about: 5, role: 4 },
  },
};
/** The top of a long profile, before the member scrolled. */
const HALF: ProfileReport = {
  items: { photo: { is: 'yes', at: 'image' }, banner: { is: 'no', at: 'image' }, headline: { is: 'yes', at: 'order' } },
  sections: {},
  measures: { headline: HEADLINE },
};
/** The record of visits so many days before {@link TODAY}. */
const visited = (...visits: [ago: number, seen: ProfileReport][]) =>
  visits.reduce<ProfileRecord | null>((old, [ago, seen]) => recordWith(old, seen, addDays(TODAY, -ago)), null);
const steady = daily(60, 0, (ago) => [16, 11, 9 + wobble(ago, 0.1), 14]);

/** Members with a history, by name. Their whole advice is checked in beside this file, as ids and numbers. */
export const HISTORIES: Readonly<Record<string, Facts>> = {
  'new member': facts([]),
  'two readings': facts([reading(2, [18, 9, 6, 13]), reading(0, [18.2, 9.1, 6.1, 13])]),
  'inactive, 20 of 100': facts(
    daily(40, 0, (ago) => [13.1, 3.7, 0.3 + wobble(ago, 0.05), 2.6]),
    { choices: choices({ goal: 'ssi', salesNavigator: false }) },
  ),
  'brand full, insights near zero': facts(
    daily(60, 0, (ago) => [24.8, 12 + wobble(ago), 0.9, 15]),
    { choices: choices({ goal: 'thought-leadership', minutes: 30, salesNavigator: false }) },
  ),
  dropping: facts(
    daily(60, 0, (ago) => [17, 6 + ago * 0.07, 5 + ago * 0.06, 12 + wobble(ago, 0.1)]),
    { choices: choices({ goal: 'leads', salesNavigator: true }) },
  ),
  'burst echo': facts(
    daily(120, 0, (ago) => {
      const burst = ago > 86 ? 0 : Math.min(7, (87 - ago) * 1.4);
      return [16, 8 + burst * 0.6, 4 + burst * 0.4, 11 + wobble(ago, 0.1)];
    }),
  ),
  'formula step': facts(daily(60, 0, (ago) => (ago >= 8 ? [18, 12, 9, 15] : [15.3, 10.2, 7.65, 12.75]))),
  'profile step': facts(daily(60, 0, (ago) => [ago >= 8 ? 12 : 17.5, 9, 6 + wobble(ago, 0.1), 12])),
  leader: facts(
    daily(90, 0, (ago) => [24.9, 19 + wobble(ago), 18.5, 24.6]),
    {
      choices: choices({ goal: 'reputation', minutes: 30, salesNavigator: true }),
      log: ticked('photo', 300).concat(ticked('comment-with-substance', 1, 2, 4, 5)),
    },
  ),
  'no industry': facts(daily(30, 0, (ago) => [15, 9 + wobble(ago), 5, 12], { industry: null })),
  team: facts(
    daily(30, 0, (ago) => [19, 14, 9 + wobble(ago), 16], { team: { rank: '1 of 8', average: 51 } }),
    {
      choices: choices({ goal: 'customer-information', salesNavigator: true }),
    },
  ),
  'stale for three weeks': facts(daily(80, 21, (ago) => [16, 9 + wobble(ago), 6, 12])),
  'Dutch decimal page, steady': facts(
    daily(50, 0, (ago) => [18.273, 9.406 + wobble(ago, 0.2), 6.125, 13.019], {
      industry: { rank: 12, average: 48, name: null },
      network: { rank: 20, average: 46 },
    }),
    { choices: choices({ goal: 'personal-branding', salesNavigator: false }) },
  ),
  'on holiday': facts(
    daily(40, 6, () => [17, 9, 6, 12]),
    {
      annotations: [{ from: addDays(TODAY, -5), to: addDays(TODAY, 5), kind: 'holiday' }],
    },
  ),
  'everything full': facts(daily(40, 0, () => [25, 25, 25, 25])),
  'basics stand, habits run': facts(
    daily(60, 0, (ago) => [20, 11 + (60 - ago) * 0.05, 8 + (60 - ago) * 0.06, 15]),
    {
      choices: choices({ goal: 'engagement', minutes: 30, salesNavigator: false }),
      log: [
        ...[
          'photo',
          'headline-promise',
          'about-opening',
          'current-role',
          'earlier-roles',
          'education',
          'skills-five',
          'industry-right',
        ].flatMap((rule) => ticked(rule, 70)),
        ...ticked('comment-with-substance', 1, 3, 4, 6, 8, 10, 11, 13),
      ],
    },
  ),
  'in the middle of everything': facts(
    daily(60, 0, (ago) => [18, 8 + wobble(ago, 0.1), 11, 14.2]),
    {
      choices: choices({
        goal: 'leads',
        minutes: 30,
        salesNavigator: true,
        target: { points: 65, by: addDays(TODAY, 40), setOn: addDays(TODAY, -50), industryAverage: 30, own: false },
      }),
      log: [
        ...ticked('article-question', 3),
        ...ticked('headline-promise', 100),
        ...ticked('featured', 100),
        ...ticked('persona', 100),
        ...ticked('group-join', 5),
        ...ticked('own-post', 2),
        ...ticked('run-a-poll', 10),
        ...ticked('three-invitations', 3, 5, 12),
        ...ticked('welcome-new-connections', 10),
        ...ticked('map-deciders', 9),
        ...ticked('place-accounts-in-their-journey', 10),
        ...ticked('help-the-initiator', 10),
        ...ticked('job-change-search', 45),
        ...ticked('join-an-event', 1),
        ...ticked('warm-introduction', 4, 6),
      ],
      annotations: [
        { from: addDays(TODAY, -20), to: addDays(TODAY, -20), kind: 'job-change' },
        { from: addDays(TODAY, -10), to: addDays(TODAY, 10), kind: 'campaign' },
        { from: addDays(TODAY, 4), to: addDays(TODAY, 14), kind: 'holiday' },
      ],
    },
  ),
  'writer, all set, all in one go': facts(
    daily(60, 0, (ago) => [19, 12, 11 + wobble(ago, 0.1), 16], {
      industry: { rank: 15, average: 40, name: 'Software Development' },
    }),
    {
      choices: choices({
        goal: 'thought-leadership',
        salesNavigator: false,
        target: { points: 65, by: addDays(TODAY, 40), setOn: addDays(TODAY, -50), industryAverage: 40, own: true },
      }),
      log: [
        ...['photo', 'banner', 'featured', 'custom-address', 'verify', 'persona', 'group-join'].flatMap((r) =>
          ticked(r, 30),
        ),
        ...ticked('ask-recommendation', 3),
        ...[
          'article-draft',
          'own-post',
          'share-with-a-view',
          'give-something-away',
          'comment-with-substance',
          'revive-two-contacts',
        ].flatMap((r) => ticked(r, 3)),
      ],
    },
  ),
  'a young habit, a rank that moved alone': facts(
    [
      ...daily(60, 15, () => [18, 11, 9, 14], { industry: { rank: 25, average: 38, name: 'Software Development' } }),
      ...daily(14, 0, () => [18, 11, 9, 14]),
    ],
    { log: ticked('comment-with-substance', 30, 25, 20, 12, 8, 4, 2) },
  ),
  'a new industry, quiet since weeks': facts(
    [
      ...daily(60, 15, () => [18, 11, 9, 14]),
      ...daily(14, 0, () => [18, 11, 9, 14], { industry: { rank: 40, average: 45, name: 'Banking' } }),
    ],
    { log: ticked('comment-with-substance', 40, 25) },
  ),
  'a sparse profile': facts(steady, { profile: visited([2, SPARSE]), choices: choices({ goal: 'leads' }) }),
  'a full profile': facts(steady, {
    profile: visited([50, FULL]),
    choices: choices({ goal: 'ssi', minutes: 30, salesNavigator: false, industryConfirmed: addDays(TODAY, -50) }),
  }),
  'a profile half seen': facts(steady, { profile: visited([1, HALF]), choices: choices({ salesNavigator: false }) }),
  'a profile mended today': facts(steady, {
    profile: visited([2, SPARSE], [0, { ...SPARSE, items: { ...SPARSE.items, photo: { is: 'yes', at: 'image' } } }]),
    choices: choices({ minutes: 30 }),
  }),
};
