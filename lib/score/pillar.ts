/** The four pillars of the Social Selling Index, in LinkedIn's own order. */
export const PILLARS = ['brand', 'people', 'insights', 'relationships'] as const;

/** One of the four pillars. */
export type Pillar = (typeof PILLARS)[number];

/** Points of one pillar at its fullest. Source: the page's own `max="25"`. */
export const PILLAR_MAX = 25;

/** Points of the whole index at its fullest. Source: the page's own "out of 100". */
export const TOTAL_MAX = 100;

/** A value for each pillar, made by `value`. */
export function eachPillar<T>(value: (pillar: Pillar) => T): Record<Pillar, T> {
  return {
    brand: value('brand'),
    people: value('people'),
    insights: value('insights'),
    relationships: value('relationships'),
  };
}
