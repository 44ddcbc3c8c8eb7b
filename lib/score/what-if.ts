import { exact } from './exact';
import { eachPillar, PILLAR_MAX, type Pillar } from './pillar';
import { sumOf } from './sum';
import { type Tier, tierOf } from './tier';

/** A total made of pillars that are not so (yet). */
export interface WhatIf {
  pillars: Record<Pillar, number>;
  /** The exact sum, three decimals, and as LinkedIn would show it. */
  sum: number;
  total: number;
  tier: Tier;
  /** Against the pillars as they are, three decimals. */
  difference: number;
}

/** The total if some pillars were other than they are. Exact: it is a plain sum. Values are held to 0-25; NaN changes nothing. */
export function whatIf(now: Record<Pillar, number>, other: Partial<Record<Pillar, number>>): WhatIf {
  const pillars = eachPillar((p) => {
    const value = other[p] ?? now[p];
    return Number.isNaN(value) ? now[p] : exact(Math.min(PILLAR_MAX, Math.max(0, value)));
  });
  const sum = sumOf(pillars);
  const total = Math.round(sum);
  return { pillars, sum, total, tier: tierOf(total), difference: exact(sum - sumOf(now)) };
}
