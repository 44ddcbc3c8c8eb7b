import { daysBetween } from '../../score/day';
import type { Check } from '../checks';

/** Readings without a comparison before we believe that there is none: a single one may have been an odd page. */
const READINGS = 2;

/** Due when the latest readings show no comparison with an industry; met when one does; unknown without readings. */
export const noIndustry: Check = ({ history }) => {
  const latest = history.slice(-READINGS);
  const shown = latest.findLast((s) => s.industry !== null);
  if (shown) return { is: 'met', because: [{ fact: 'industry-seen', values: { day: shown.day } }] };
  if (latest.length < READINGS) return { is: 'unknown', missing: 'ssi-page' };
  return { is: 'due', because: [{ fact: 'no-industry', values: { n: READINGS } }] };
};

/** Due when the total is more than `points` away from the industry's average, either way; unknown without a reading. */
export const farFromIndustry =
  (points: number): Check =>
  ({ history }) => {
    const latest = history.at(-1);
    if (!latest) return { is: 'unknown', missing: 'ssi-page' };
    const average = latest.industry?.average ?? null;
    if (average === null || Math.abs(latest.overall - average) <= points) return { is: 'not-now' };
    return { is: 'due', because: [{ fact: 'far-from-industry', values: { points: latest.overall, average } }] };
  };

/** Due unless the member confirmed their industry in the last `days` days, today included; then met. */
export const industryUnconfirmed =
  (days: number): Check =>
  ({ choices, today }) => {
    const day = choices.industryConfirmed;
    return day !== null && day <= today && daysBetween(day, today) < days
      ? { is: 'met', because: [{ fact: 'industry-confirmed', values: { day } }] }
      : { is: 'due', because: [{ fact: 'industry-unconfirmed', values: { days } }] };
  };
