import { PILLARS } from '../../lib/score/pillar';
import { donut, hiddenTable } from './donut';
import { escapeText } from './frame';
import type { Group, Writer } from './ssi-page';

/** The card with a group's rank. */
export function rankCard(group: Group, p: Writer): string {
  const { wording: w, figures: f } = p;
  const count = p.cards.length;
  const name = { industry: w.industryRank, network: w.networkRank, team: 'Team SSI rank' }[group];
  const number = p.known('mh1 t-black t-40', 'big');
  const score =
    group === 'team'
      ? `<span class="${number}">${f.team?.place.split(' ')[0] ?? ''}</span> <span>${f.team?.place.split(' ').slice(1).join(' ') ?? ''}</span>`
      : `<span>${w.top[0]}</span> <span class="${number}">${p.shown(f[group]?.rank ?? 0)}</span><span>${w.top[1]}</span>`;
  const item = `ssi-rank ssi-report__container group-scores-count--${count} container-plain flex flex-1`;
  return `<div class="${p.known(item, 'rank')} ${p.c('card')}"><dt class="${p.known('ssi-rank__category-name', 'name')}">${name}</dt><dd class="${p.known('ssi-rank__category-score', 'score')}">${score}</dd></div>`;
}

/** The panel that compares the member with a group. */
export function groupPanel(group: Group, p: Writer): string {
  const { wording: w, figures: f } = p;
  const average = f[group]?.average ?? 0;
  const heading = { industry: w.industry, network: w.network, team: 'People in your team' }[group];
  const shares = peerPillars(average);
  const table = p.tables === 'all' ? hiddenTable(p, shares) : '';
  return `<section class="${p.known('group-ssi-score', 'panel')} ${p.c('card')}"><h4>${heading}</h4>
<figure class="${p.c('donut')} ${p.c('small')}"><div class="${p.known('group-ssi-score__donut-chart', 'chart')}">${donut(shares)}${table}</div>
<figcaption class="${p.c('caption')}"><span class="${p.known('ssi-score__value block mb-3 t-black t-light', 'value')}">${p.shown(average)}</span> ${w.outOf} ${p.shown(100)}</figcaption></figure>
${group === 'team' ? '' : sentences(group, p)}</section>`;
}

function sentences(group: 'industry' | 'network', p: Writer): string {
  const { wording: w, figures: f } = p;
  const own = f[group];
  if (!own) return '';
  const average = group === 'industry' ? w.industryAverage : w.networkAverage;
  return `<p>${sentence(average, p, own.average, f.industry?.name ?? '')}</p>
<p>${sentence(w.ranked, p, own.rank)}</p><p><span>${weekly(own.change, p)}</span> ${own.change === null ? '' : w.sinceLastWeek}</p>`;
}

function weekly(change: number | null, p: Writer): string {
  if (change === null) return `Zworp ${p.shown(3)}% gliffen`;
  if (change === 0) return p.wording.noChange;
  return (change > 0 ? p.wording.up : p.wording.down).replace('#', p.shown(Math.abs(change)));
}

function sentence(text: string, p: Writer, n: number, name = ''): string {
  return text
    .replace(/\*(.+?)\*/, '<strong>$1</strong>')
    .replace('#', p.shown(n))
    .replace('@', escapeText(name));
}

/** Pillars that make a group's average, with two decimals as the page's tables have. */
function peerPillars(average: number): Record<(typeof PILLARS)[number], number> {
  const share = { brand: 0.31, people: 0.22, insights: 0.14, relationships: 0.33 };
  const entries = PILLARS.map((pillar) => [pillar, Math.round(average * share[pillar] * 100) / 100]);
  return Object.fromEntries(entries) as Record<(typeof PILLARS)[number], number>;
}
