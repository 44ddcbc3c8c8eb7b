import type { Anchor, FailedReading } from '../../lib/linkedin/reading';
import type { Score } from '../../lib/score/snapshot';
import { BASELINE, type Figures, figures, pillars } from './figures';
import { frame, framed } from './frame';
import { homePage, loginPage } from './other-pages';
import { type SsiPage, ssiContent, ssiOptions, ssiPage, ssiParts } from './ssi-page';
import type { ReplicaLanguage } from './wording';

/** What a page must be read as: a whole score (and by which anchor its pillars), or why not. */
export type Expected = { outcome: 'read'; score: Score; anchor: Anchor } | FailedReading;

/** A page with what is true of it. The ids V1-V16 are those of docs/linkedin.md. */
export interface Variant {
  id: string;
  what: string;
  path: string;
  html: string;
  expect: Expected;
}

/** The score a page with these figures says. Names and weekly changes are known in some languages only. */
export function scoreOf(f: Figures, language: ReplicaLanguage = 'en'): Score {
  const exact = (n: number) => Math.round(n * 1000) / 1000;
  const { brand, people, insights, relationships } = f.pillars;
  const change = (n: number | null | undefined) =>
    n !== undefined && n !== null && (language === 'en' || (language === 'pt' && n === 0)) ? n : null;
  const weekly = { industry: change(f.industry?.change), network: change(f.network?.change) };
  const group = (g: { rank: number; average: number } | null) => (g ? { rank: g.rank, average: g.average } : null);
  return {
    overall: f.overall ?? Math.round(brand + people + insights + relationships),
    pillars: {
      brand: exact(brand),
      people: exact(people),
      insights: exact(insights),
      relationships: exact(relationships),
    },
    industry: f.industry
      ? { rank: f.industry.rank, average: f.industry.average, name: language === 'en' ? f.industry.name : null }
      : null,
    network: group(f.network),
    ...(weekly.industry === null && weekly.network === null ? {} : { weeklyChange: weekly }),
    ...(f.team ? { team: { rank: f.team.place, average: f.team.average } } : {}),
    ...(f.overall === null ? { derived: true } : {}),
  };
}

const SSI = '/sales/ssi';

function read(id: string, what: string, page: Partial<SsiPage>, anchor: Anchor = 'id'): Variant {
  const options = ssiOptions(page);
  const { weeklyChange, ...score } = scoreOf(options.figures, options.language);
  // The weekly change says its group only by the panel it stands in.
  const kept = weeklyChange && options.names === 'known' ? { weeklyChange } : {};
  return {
    id,
    what,
    path: SSI,
    html: ssiPage(page),
    expect: { outcome: 'read', score: { ...score, ...kept }, anchor },
  };
}

function not(id: string, what: string, html: string, expect: FailedReading, path = SSI): Variant {
  return { id, what, path, html, expect };
}

const LOW: Figures = {
  ...BASELINE,
  pillars: { brand: 13.118002, people: 3.68, insights: 0.29999998, relationships: 2.6077502 },
  overall: 20,
  industry: { rank: 75, average: 31, name: 'Retail', change: 0 },
  network: { rank: 81, average: 33, change: 1 },
};
const BRAZIL: Figures = {
  ...BASELINE,
  pillars: { brand: 20.973, people: 6.38, insights: 10.25, relationships: 15 },
  overall: 53,
  industry: { rank: 10, average: 35, name: 'Software', change: 0 },
  network: { rank: 12, average: 36, change: 0 },
};
const TEAM = figures({ team: { place: '1 of 8', average: 51 } });
const SECURITY = figures({ industry: { rank: 12, average: 34, name: 'Computer & Network Security', change: -2 } });
const WEEK = (industry: number | null, network: number | null) =>
  figures({
    industry: { rank: 12, average: 34, name: 'Software Development', change: industry },
    network: { rank: 20, average: 36, change: network },
  });

const SHELL = '<h1>Your Social Selling Index</h1><div aria-busy="true"></div>';
const OVERLAY =
  '<div id="ssi-analyzer-overlay" style="position:fixed;right:8px;bottom:8px">Save to SSI Analyzer 99 <span class="ssi-score__value">99</span> out of 100 <progress id="find-people__sub-score-bar" value="24" max="25"></progress></div>';

/** A staged page: what its script puts in the container, and when. */
function staged(pieces: readonly (readonly [ms: number, html: string])[], page: Partial<SsiPage> = {}): string {
  const parts = pieces.map(([ms, html]) => `<div data-at="${ms}" data-into="main">${html}</div>`).join('');
  return ssiPage({
    scripts: ['later'],
    outside: `<template data-later>${parts}</template>`,
    instead: '<h1>Your Social Selling Index</h1>',
    ...page,
  });
}

const PARTS = ssiParts(ssiOptions());
const CONTENT = ssiContent(ssiOptions());

/** Pages whose scores come later, for a browser that runs their scripts; `expect` is the end. Name, then the page. */
export const STAGED = {
  /** V6b: ranks, then the member's block, then the groups, 2 s in all. */
  staged: staged([
    [300, PARTS.ranks],
    [900, PARTS.own],
    [2000, PARTS.groups],
  ]),
  /** Everything after 4 s. */
  late: staged([[4000, CONTENT]]),
  /** Everything after 22 s: later than the coach is willing to keep quiet. */
  tooLate: staged([[22_000, CONTENT]]),
  /** Numbers that count up for 1.5 s. */
  counting: ssiPage({ scripts: ['counting?ms=1500'] }),
  /** A shell of zeros for 2 s, then the score. */
  zeros: ssiPage({
    scripts: ['later'],
    figures: figures({ overall: 0, pillars: { brand: 0, people: 0, insights: 0, relationships: 0 } }),
    outside: `<template data-later><div data-at="2000" data-instead="main"><main id="content-main">${CONTENT}</main></div></template>`,
  }),
  /** 30 changes a second beside a score that stands still. */
  churn: ssiPage({ scripts: ['churn'] }),
  /** The page removes every element that is not its own. */
  sweep: ssiPage({ scripts: ['sweep'] }),
  /** A client-side detour to the sign-in page. */
  toLogin: ssiPage({ instead: SHELL, scripts: ['to-login?ms=600'] }),
  /** `replicaTheme('dark')` changes the theme. */
  theme: ssiPage({ scripts: ['theme'] }),
  /** V16: serve at `/sales/home`; `replicaGo('/sales/ssi')` goes there and `replicaGo('/sales/home')` back. */
  spa: homePage({
    scripts: ['spa'],
    inside: `<template data-path="/sales/ssi">${CONTENT}</template><template data-path="/sales/home"><h1>Welcome back</h1></template>`,
  }),
} as const;

/** V1-V16: every page in its final state, so that a reader can be tried on it without running a script. */
export const VARIANTS: readonly Variant[] = [
  read('V1', 'free account, English', {}),
  read('V2', 'low score, float noise', { figures: LOW, seed: 2 }),
  read('V3', 'Brazilian Portuguese', { language: 'pt', figures: BRAZIL, seed: 3 }),
  read('V4', 'German', { language: 'de', seed: 4 }),
  read('V4b-nl', 'Dutch', { language: 'nl', seed: 5 }),
  read('V4b-fr', 'French, narrow no-break spaces', { language: 'fr', seed: 6 }),
  read('V4b-es', 'Spanish', { language: 'es', seed: 7 }),
  read('V4b-ar', 'Arabic, its own digits, right to left', { language: 'ar', seed: 8 }),
  read('V5', 'Sales Navigator with a team', { figures: TEAM, cta: false }),
  read('V5b', 'the team comes first', {
    figures: TEAM,
    cta: false,
    cards: ['team', 'network', 'industry'],
    panels: ['team', 'network', 'industry'],
  }),
  not('V6', 'loading shell', ssiPage({ instead: SHELL }), { outcome: 'loading' }),
  not('V6b', 'ranks only', ssiPage({ instead: PARTS.title + PARTS.ranks }), {
    outcome: 'loading',
    hint: 'pillars-missing',
  }),
  not('V6c', 'bars without a value', ssiPage({ bars: 'empty' }), { outcome: 'loading' }),
  not('V7', 'signed out', loginPage(), { outcome: 'unrecognised' }, '/uas/login'),
  not(
    'V8',
    'an error',
    ssiPage({ instead: '<h1>Your Social Selling Index</h1><p>Something went wrong.</p><button>Retry</button>' }),
    { outcome: 'unrecognised' },
  ),
  read('V9', 'zeros', { figures: pillars(0, 0, 0, 0) }),
  read('V9b', 'full marks', { figures: pillars(25, 25, 25, 25) }),
  read('V10', 'every class and id renamed', { names: 'renamed', seed: 10 }, 'label'),
  read(
    'V11',
    'tables only',
    { bars: 'none', rows: false, tables: 'all', panels: ['network', 'industry'], peersFirst: true, seed: 11 },
    'table',
  ),
  read('V12', 'no network group', { figures: figures({ network: null }) }),
  read('V13', 'decoys outside, groups before the member', { peersFirst: true, outside: OVERLAY, seed: 13 }),
  not('V14', 'total and pillars contradict', ssiPage({ figures: figures({ overall: 80 }) }), {
    outcome: 'inconsistent',
    hint: 'sum-differs',
  }),
  read('V15', 'weekly change down and up', { figures: WEEK(-2, 1) }),
  read('V15b', 'weekly change in unknown words', { figures: WEEK(null, 0) }),
  not('V16', 'another page of the application', homePage(), { outcome: 'unrecognised' }, '/sales/home'),
  read('V17', 'an industry named after networks', { figures: SECURITY }),
  read('V18', 'no total shown', { figures: figures({ overall: null }) }),
  read('V19', 'dark theme, no hidden table', { dark: true, tables: 'none' }),
  not('V20', 'bars in order, nothing names them', ssiPage({ names: 'renamed', rows: false, tables: 'none' }), {
    outcome: 'unrecognised',
    hint: 'looks-like-a-score',
  }),
  not('V21', "the team's page", ssiPage(), { outcome: 'not-yours' }, '/sales/ssi/team'),
  not('V22', 'no container of its own', framed('<div><p>47 out of 100</p></div>', 'SALES NAVIGATOR', frame()), {
    outcome: 'unrecognised',
  }),
];
