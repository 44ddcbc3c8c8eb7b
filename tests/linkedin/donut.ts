import { PILLARS, type Pillar } from '../../lib/score/pillar';
import { escapeText } from './frame';
import type { Writer } from './ssi-page';

/** The table a donut shows to screen readers only. */
export function hiddenTable(p: Writer, values: Record<Pillar, number>): string {
  const row = (label: string, n: number) => `<tr><th>${escapeText(label)}</th><td>${p.shown(n)}</td></tr>`;
  const left = Math.round(100 - PILLARS.reduce((sum, pillar) => sum + values[pillar], 0));
  return `<table class="${p.known('visually-hidden', 'hidden')}"><tbody>${PILLARS.map((pillar) => row(p.wording.labels[pillar], values[pillar])).join('')}${row(p.wording.remaining, left)}</tbody></table>`;
}

const round2 = (n: number) => Math.round(n * 100) / 100;

/** A donut of four slices and the rest. */
export function donut(values: Record<Pillar, number>): string {
  let from = 0;
  const slices = PILLARS.map((pillar) => {
    const slice = `<circle cx="50" cy="50" r="44" pathLength="100" style="stroke: var(--${pillar})" stroke-dasharray="${round2(values[pillar])} 100" stroke-dashoffset="${-round2(from)}"/>`;
    from += values[pillar];
    return slice;
  });
  return `<svg viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="44"/>${slices.join('')}</svg>`;
}
