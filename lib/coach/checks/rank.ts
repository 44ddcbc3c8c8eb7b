import { addDays } from '../../score/day';
import { sumOf } from '../../score/sum';
import type { Check } from '../checks';

/** Days between the two readings that are compared, at least and at most; rank that moved; points that did not. Our rules of thumb. */
const APART = { least: 21, most: 42 };
const RANK_MOVED = 5;
const SCORE_STILL = 1;

/** Due when the industry rank moved by 5 or more in three to six weeks while the total stood still; unknown without a reading. */
export const rankMovedAlone: Check = ({ history }) => {
  const latest = history.at(-1);
  if (!latest) return { is: 'unknown', missing: 'ssi-page' };
  const [from, to] = [addDays(latest.day, -APART.most), addDays(latest.day, -APART.least)];
  const earlier = history.findLast(({ day, industry }) => day >= from && day <= to && industry?.rank != null);
  const [old, now] = [earlier?.industry?.rank ?? null, latest.industry?.rank ?? null];
  if (!earlier || old === null || now === null) return { is: 'not-now' };
  const moved = Math.abs(sumOf(latest.pillars) - sumOf(earlier.pillars));
  return Math.abs(now - old) >= RANK_MOVED && moved < SCORE_STILL
    ? { is: 'due', because: [{ fact: 'rank-moved', values: { from: old, to: now, day: earlier.day } }] }
    : { is: 'not-now' };
};
