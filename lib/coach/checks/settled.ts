import { addDays, daysBetween } from '../../score/day';
import { PILLARS } from '../../score/pillar';
import { sumOf } from '../../score/sum';
import type { Check } from '../checks';
import { fullPillars } from '../full';

/** What it takes to call a score settled: readings, days between the first and the last, points between lowest and highest. */
const SETTLED = { readings: 10, days: 21, range: 2 };
/** Days over which it is judged, and days after which the latest reading says too little about now. */
const STRETCH = 28;
const STALE = 14;
/** Points by which the later half may differ from the earlier one. */
const DRIFT = 1;

/** Due when the total stood still for four weeks and not every pillar is full: more of the same keeps it there. */
export const settled: Check = ({ history, today }) => {
  const latest = history.at(-1);
  if (!latest || daysBetween(latest.day, today) >= STALE || fullPillars(history).size === PILLARS.length) {
    return { is: 'not-now' };
  }
  const near = history.filter(({ day }) => day >= addDays(latest.day, -STRETCH));
  const since = near[0]?.day ?? latest.day;
  if (near.length < SETTLED.readings || daysBetween(since, latest.day) < SETTLED.days) return { is: 'not-now' };
  const totals = near.map(({ pillars }) => sumOf(pillars));
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  const half = Math.floor(totals.length / 2);
  const drift = Math.abs(mean(totals.slice(-half)) - mean(totals.slice(0, half)));
  return high - low <= SETTLED.range && drift < DRIFT
    ? { is: 'due', because: [{ fact: 'settled', values: { low, high, day: since } }] }
    : { is: 'not-now' };
};

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
