import { addDays } from '../../lib/score/day';
import { eachPillar, type Pillar } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';

/** Day 0 of made histories. */
export const START = '2026-03-01';

/** The local day `n` days after {@link START}. */
export const day = (n: number): string => addDays(START, n);

/** A snapshot on day `n`, with the same points for each pillar or with four of their own. */
export function reading(n: number, points: number | Record<Pillar, number>, rest: Partial<Snapshot> = {}): Snapshot {
  const pillars = typeof points === 'number' ? eachPillar(() => points / 4) : points;
  const overall = Math.round(sumOf(pillars));
  const takenAt = `${day(n)}T10:00:00+01:00`;
  return { day: day(n), takenAt, overall, pillars, industry: null, network: null, source: 'page', ...rest };
}

/** A reading every `every` days from day `from` to day `to`, its total by the day. */
export function readings(from: number, to: number, total: (n: number) => number, every = 1): Snapshot[] {
  const list: Snapshot[] = [];
  for (let n = from; n <= to; n += every) list.push(reading(n, total(n)));
  return list;
}
