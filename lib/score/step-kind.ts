import { FULL_AT } from './full-pillar';
import { PILLARS, type Pillar } from './pillar';
import type { StepKind } from './step';
import { sumOf } from './sum';

/** Share of all movement that makes it one pillar's. Our rule of thumb. */
const ONE_SHARE = 0.8;
/** Pillars moved alike if each moved by half to twice the proportion of the total. Our rule of thumb. */
const ALIKE = { least: 0.5, most: 2 };
/** A pillar below this is too small to show a proportion. */
const SMALL = 2;

/** Which kind of change lies between two sets of pillars that differ: one pillar's, all alike, or neither. */
export function stepKind(from: Record<Pillar, number>, to: Record<Pillar, number>): StepKind {
  const moves = PILLARS.map((p) => Math.abs(to[p] - from[p]));
  const all = moves.reduce((sum, move) => sum + move, 0);
  if (Math.max(...moves) >= ONE_SHARE * all) return 'one';
  const proportion = sumOf(to) / sumOf(from) - 1;
  const alike = PILLARS.every((p) => {
    const share = (to[p] / from[p] - 1) / proportion;
    return tellsLittle(from[p], to[p]) || (share >= ALIKE.least && share <= ALIKE.most);
  });
  return alike ? 'together' : 'several';
}

/** A tiny pillar shows no proportion, and one that fills up can't show its own. */
function tellsLittle(from: number, to: number): boolean {
  return from < SMALL || Math.max(from, to) >= FULL_AT;
}
