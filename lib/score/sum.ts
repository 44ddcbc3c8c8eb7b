import { PILLARS, type Pillar } from './pillar';

/** How far the exact pillars may be from the shown total: half a point, plus rounding four pillars to three decimals. */
export const SUM_TOLERANCE = 0.502;

/** The sum of four pillars, to the three decimals they have. */
export function sumOf(pillars: Record<Pillar, number>): number {
  return Math.round(PILLARS.reduce((total, p) => total + pillars[p], 0) * 1000) / 1000;
}

/** Whether four pillars add up to the shown total within {@link SUM_TOLERANCE}. */
export function sumAgrees(overall: number, pillars: Record<Pillar, number>): boolean {
  return Math.abs(sumOf(pillars) - overall) <= SUM_TOLERANCE + 1e-9;
}
