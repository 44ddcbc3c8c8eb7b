import { PILLARS, type Pillar } from '../../lib/score/pillar';
import { donut, hiddenTable } from './donut';
import { BASELINE, type Figures } from './figures';
import { type Frame, frame, framed, looks } from './frame';
import { groupPanel, rankCard } from './groups';
import type { Look } from './page-style';
import { type ReplicaLanguage, WORDINGS, type Wording } from './wording';

/** The groups a page can compare with. */
export type Group = 'industry' | 'network' | 'team';

/** How one SSI page is made. */
export interface SsiPage extends Frame {
  language: ReplicaLanguage;
  figures: Figures;
  /** LinkedIn's class names and ids, or a page after they were renamed. */
  names: 'known' | 'renamed';
  /** The four bars: whole, without their value (still loading), or absent. */
  bars: 'whole' | 'empty' | 'none';
  /** The rows of text beside the bars. */
  rows: boolean;
  /** Hidden tables behind the donuts: the member's own, all of them, or none. */
  tables: 'own' | 'all' | 'none';
  /** The order of the rank cards and of the peer panels. */
  cards: readonly Group[];
  panels: readonly Group[];
  /** Peer panels before the member's own block. */
  peersFirst: boolean;
  cta: boolean;
  /** The order of the four rows. */
  order: readonly Pillar[];
  /** Markup added inside the page's own container, before and after everything in it, and outside of it. */
  before: string;
  inside: string;
  outside: string;
  /** What stands in the container instead of the score: a shell, a text, templates for a script. */
  instead: string | null;
}

/** The options of a page, filled up with those of the baseline. */
export function ssiOptions(change: Partial<SsiPage> = {}): SsiPage {
  const language = change.language ?? 'en';
  const f = change.figures ?? BASELINE;
  const groups = (['industry', 'network', 'team'] as const).filter((g) => f[g] !== null);
  return {
    ...frame({ lang: language, dir: WORDINGS[language].dir, title: 'Social Selling Index | Sales Navigator' }),
    language,
    figures: f,
    names: 'known',
    bars: 'whole',
    rows: true,
    tables: 'own',
    cards: groups,
    panels: groups,
    peersFirst: false,
    cta: true,
    order: PILLARS,
    before: '',
    inside: '',
    outside: '',
    instead: null,
    ...change,
  };
}

/** A whole SSI page as LinkedIn serves it, in what is known of its structure. */
export function ssiPage(change: Partial<SsiPage> = {}): string {
  const o = ssiOptions(change);
  const c = looks(o.seed);
  const container = o.names === 'known' ? '<main id="content-main"' : '<main';
  const content = o.instead ?? ssiContent(o);
  return framed(
    `${container} class="${c('column')}">${o.before}${content}${o.inside}</main>${o.outside}`,
    'SALES NAVIGATOR',
    o,
  );
}

/** What stands in the container of such a page, part by part in no order of its own. */
export interface SsiParts {
  title: string;
  ranks: string;
  own: string;
  groups: string;
  cta: string;
}

/** The parts of such a page. */
export function ssiParts(o: SsiPage): SsiParts {
  const p = writer(o);
  const advert = 'Find the right decision makers and shorten your sales cycle with LinkedIn Sales Navigator.';
  return {
    title: `<h1 class="${p.c('title')}">${p.wording.title}</h1>`,
    ranks: `<dl class="${p.known('ssi-ranks', 'row')}">${o.cards.map((g) => rankCard(g, p)).join('')}</dl>`,
    own: userBlock(p),
    groups: `<div class="${p.c('row')}">${o.panels.map((g) => groupPanel(g, p)).join('')}</div>`,
    cta: o.cta ? `<div class="${p.c('cta')} ${p.c('card')}"><p>${advert}</p><a href="#">Learn more</a></div>` : '',
  };
}

/** What stands in the container of such a page. */
export function ssiContent(o: SsiPage): string {
  const { title, ranks, own, groups, cta } = ssiParts(o);
  return [title, ranks, ...(o.peersFirst ? [groups, own] : [own, groups]), cta].join('\n');
}

/** A page's options with the ways to write its classes, numbers and donuts. */
export interface Writer extends SsiPage {
  wording: Wording;
  c: Look;
  /** LinkedIn's own classes (left out on a renamed page) beside the hashed one of this look. */
  known(names: string, look: string): string;
  /** A number as the page shows it: three decimals at most, in the language's digits. */
  shown(n: number): string;
}

function writer(o: SsiPage): Writer {
  const c = looks(o.seed);
  const wording = WORDINGS[o.language];
  const format = new Intl.NumberFormat(wording.numbers, { maximumFractionDigits: 3, useGrouping: false });
  return {
    ...o,
    wording,
    c,
    known: (names, look) => (o.names === 'known' ? `${names} ${c(look)}` : c(look)),
    shown: (n) => format.format(n),
  };
}

const STEMS: Record<Pillar, string> = {
  brand: 'establish-brand',
  people: 'find-people',
  insights: 'engage-with-insights',
  relationships: 'build-relationships',
};

function userBlock(p: Writer): string {
  const { wording: w, figures: f } = p;
  const value = p.known('ssi-score__value block mb-3 t-black t-light', 'value');
  const caption =
    f.overall === null
      ? ''
      : `<figcaption class="${p.known('user-ssi-score__donut-chart-caption', 'caption')}"><span class="${value}">${p.shown(f.overall)}</span> ${w.outOf} ${p.shown(100)}</figcaption>`;
  const table = p.tables === 'none' ? '' : hiddenTable(p, f.pillars);
  return `<section class="${p.known('user-ssi-score', 'user')} ${p.c('card')}"><h2>${w.current} <button class="${p.c('help')}" aria-label="Help">?</button></h2>
<div class="${p.c('split')}"><figure class="${p.c('donut')}"><div class="${p.known('user-ssi-score__donut-chart', 'chart')}">${donut(f.pillars)}${table}</div>${caption}</figure>
<div><h3>${w.components}</h3><ul class="${p.known('list-style-none', 'list')}">${p.order.map((pillar) => pillarRow(p, pillar)).join('')}</ul></div></div></section>`;
}

function pillarRow(p: Writer, pillar: Pillar): string {
  const exact = p.figures.pillars[pillar];
  const text = p.shown(exact);
  const id = p.names === 'known' ? ` id="${STEMS[pillar]}__sub-score-bar"` : '';
  const value = p.bars === 'whole' ? ` value="${exact}"` : '';
  const bar = `<progress${id}${value} max="25" style="--hue: var(--${pillar})"><span class="${p.known('ssi-score__value block mb-3 t-black t-light', 'value')}">${text}</span> ${p.wording.outOf} ${p.shown(25)}</progress>`;
  const row = `<div><strong>${text}</strong> | <span class="${p.known('user-ssi-score__sub-score-label-text', 'label')}">${p.wording.labels[pillar]}</span> <button class="${p.c('help')}" aria-label="Help">?</button></div>`;
  return `<li class="${p.known('flex flex-column', 'item')}">${p.bars === 'none' ? '' : bar}${p.rows ? row : ''}</li>`;
}
