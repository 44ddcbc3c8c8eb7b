import type { Pillar } from '../../score/pillar';
import { allText, around, attribute, holds, inside, is, isSaid, isShown, nearest, said } from '../looking';
import type { Anchor } from '../reading';
import { at } from './at';
import { besideLabel, pillarNamed, pillarOfId } from './labels';
import { exactPoints, plain, shownPoints } from './numerals';

/** One place that says what a pillar is. `value` is null where a number stands there that can't be the pillar's. */
export interface Candidate {
  pillar: Pillar;
  value: number | null;
  anchor: Anchor;
  /** How far the shown number may be from the exact one. */
  precision: number;
  /** The row it stands in, or the nearest thing to one. */
  place: Element;
}

/** A container's label texts: each known label with the element it is the text of. */
export type Label = readonly [pillar: Pillar, text: string, element: Element];

/** Bars show three decimals; two values of one pillar may differ by their rounding. */
const SHOWN = 0.001_001;
/** Tables were seen with two decimals. */
const TABLED = 0.005_001;

/** What bars say whose id names their pillar. `waiting`: a bar has no value yet. */
export function fromBars(page: Document, places: readonly Element[]): { found: Candidate[]; waiting: boolean } {
  const found: Candidate[] = [];
  let waiting = false;
  for (const bar of inside(places, at.bar)) {
    const pillar = pillarOfId(attribute(bar, 'id') ?? '');
    if (!pillar || nearest(bar, at.group) || !isShown(page, bar)) continue;
    const value = attribute(bar, 'value');
    if (value === null) waiting = true;
    else found.push({ pillar, value: barValue(bar, value), anchor: 'id', precision: SHOWN, place: rowOf(bar) });
    const beside = besideBar(page, bar);
    if (beside !== null) found.push({ pillar, value: beside, anchor: 'row', precision: SHOWN, place: rowOf(bar) });
  }
  return { found, waiting };
}

function barValue(bar: Element, value: string): number | null {
  const max = attribute(bar, 'max');
  return max === null || max === '25' ? exactPoints(value) : null;
}

function rowOf(bar: Element): Element {
  return nearest(bar, 'li') ?? around(bar) ?? bar;
}

/** The number in bold in the row of one bar, whatever its label says. */
function besideBar(page: Document, bar: Element): number | null {
  const row = rowOf(bar);
  const [bold, second] = inside([row], 'strong');
  if (!bold || second || inside([row], 'progress').length !== 1 || !isSaid(page, bold)) return null;
  return shownPoints(plain(said(page, bold)));
}

/** Four rows and three tables have sixteen labels; a page with many times that is something else. */
const MOST_LABELS = 64;

/** What is more than one row: a label's number is not looked for there. */
const BEYOND_A_ROW = 'ul, ol, dl, table, section, article, figure, form';

/** What rows say in which a known label stands: the one number beside it, and the bar if it has no name of its own. */
export function fromLabels(page: Document, labels: readonly Label[], places: readonly Element[]): Candidate[] {
  const candidates: Candidate[] = [];
  if (labels.length > MOST_LABELS) return candidates;
  for (const [pillar, label, element] of labels) {
    if (nearest(element, at.group) || nearest(element, at.table) || !isSaid(page, element)) continue;
    for (let row: Element | null = element, steps = 0; row && steps < 7; row = around(row), steps += 1) {
      const others = labels.some(([, , other]) => other !== element && holds(row as Element, other));
      if (others || places.includes(row) || is(row, BEYOND_A_ROW) || allText(row).length > 300) break;
      const bars = inside([row], 'progress');
      const text = besideLabel(said(page, row), label) ?? '';
      const n = text === '' ? null : numberBeside(text);
      const common = { pillar, precision: SHOWN, place: row, anchor: 'label' as const };
      if (n !== null) candidates.push({ ...common, value: n });
      const value = bars.length === 1 && bars[0] ? attribute(bars[0], 'value') : null;
      if (value !== null && bars[0]) candidates.push({ ...common, value: barValue(bars[0], value) });
      if (/\d/.test(text) || bars.length > 0 || is(row, 'li')) break;
    }
  }
  return candidates;
}

/** `18.25` or `18.25 out of 25` as all that stands beside a label. */
function numberBeside(text: string): number | null {
  return shownPoints(/^(\S+) [^\d]{1,24} 25$/.exec(text)?.[1] ?? text);
}

/** What the hidden table in the member's own block says, if it names all four pillars once. */
export function fromTables(page: Document, places: readonly Element[]): Candidate[] {
  return inside(places, at.table)
    .filter((table) => nearest(table, at.own) && !nearest(table, at.group))
    .flatMap((table) => {
      const rows = inside([table], 'tr').flatMap((row) => {
        const [name, number, more] = inside([row], 'th, td');
        const pillar = name && number && !more ? pillarNamed(said(page, name)) : null;
        if (!pillar || !number) return [];
        const value = shownPoints(plain(said(page, number)));
        return [
          { pillar, value, anchor: 'table' as const, precision: TABLED, place: nearest(table, 'figure') ?? table },
        ];
      });
      return new Set(rows.map((r) => r.pillar)).size === 4 && rows.length === 4 ? rows : [];
    });
}
