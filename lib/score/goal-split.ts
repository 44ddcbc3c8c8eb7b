import { exact } from './exact';
import { eachPillar, PILLAR_MAX, PILLARS, type Pillar } from './pillar';

/** Pillars from here on take no share of a goal, and no pillar takes more than this per cycle. Domain notes 7.5, inference. */
const SPLIT = { below: 20, most: 6 } as const;

/**
 * How a rise of the total over one cycle could be divided: by each pillar's gap to 25, over the pillars below 20, at
 * most 6 points each. What the caps leave over stays out, so the sum can be less than `rise`. An aim, not a forecast.
 */
export function splitRise(pillars: Record<Pillar, number>, rise: number): Record<Pillar, number> {
  const open = PILLARS.filter((p) => pillars[p] < SPLIT.below);
  const gaps = open.reduce((sum, p) => sum + PILLAR_MAX - pillars[p], 0);
  return eachPillar((p) => {
    const gap = PILLAR_MAX - pillars[p];
    return open.includes(p) && rise > 0 ? exact(Math.min(SPLIT.most, gap, (rise * gap) / gaps)) : 0;
  });
}
