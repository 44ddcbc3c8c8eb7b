import type { Pillar } from '../../lib/score/pillar';

/** One group as the page compares with it: rank in percent, average in points, weekly change in percent or null for a sentence in words nobody knows. */
export interface GroupFigures {
  rank: number;
  average: number;
  change: number | null;
}

/** The numbers behind one page. Pillars as LinkedIn holds them, float noise included. */
export interface Figures {
  pillars: Record<Pillar, number>;
  /** The shown total; null for a page without one. */
  overall: number | null;
  industry: (GroupFigures & { name: string }) | null;
  network: GroupFigures | null;
  team: { place: string; average: number } | null;
}

/** The baseline: a free account. */
export const BASELINE: Figures = {
  pillars: { brand: 18.25, people: 9.4, insights: 6.125, relationships: 13 },
  overall: 47,
  industry: { rank: 12, average: 34, name: 'Software Development', change: 0 },
  network: { rank: 20, average: 36, change: 1 },
  team: null,
};

/** Figures that differ from others in the named fields only. */
export function figures(change: Partial<Figures>, from: Figures = BASELINE): Figures {
  return { ...from, ...change };
}

/** Figures with these pillars and the total they make. */
export function pillars(brand: number, people: number, insights: number, relationships: number): Figures {
  const overall = Math.round(brand + people + insights + relationships);
  return figures({ pillars: { brand, people, insights, relationships }, overall });
}
