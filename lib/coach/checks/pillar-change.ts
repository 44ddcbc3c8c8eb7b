import { daysBetween } from '../../score/day';
import { PILLARS, type Pillar } from '../../score/pillar';
import type { Check } from '../checks';
import type { Facts } from '../facts';

/** Due while this pillar is the lowest of the four (a tie counts); unknown without a reading. */
export const weakest =
  (pillar: Pillar): Check =>
  ({ history }) => {
    const points = history.at(-1)?.pillars;
    if (!points) return { is: 'unknown', missing: 'ssi-page' };
    return PILLARS.every((other) => points[other] >= points[pillar])
      ? { is: 'due', because: [{ fact: 'weakest', values: { pillar, points: points[pillar] } }] }
      : { is: 'not-now' };
  };

/**
 * Due when a pillar is at least `points` lower than `days` days or somewhat longer ago. Between two readings of the
 * member's own; it says nothing about a cause.
 */
export const fell =
  (pillar: Pillar, points: number, days: number): Check =>
  (facts) => {
    if (facts.history.length === 0) return { is: 'unknown', missing: 'ssi-page' };
    const change = changeOf(facts, pillar, days);
    return change && change.by <= -points
      ? { is: 'due', because: [{ fact: 'fell', values: { pillar, points: -change.by, day: change.since } }] }
      : { is: 'not-now' };
  };

/** Due when a pillar moved less than `points` either way in `days` days or somewhat more. */
export const level =
  (pillar: Pillar, points: number, days: number): Check =>
  (facts) => {
    if (facts.history.length === 0) return { is: 'unknown', missing: 'ssi-page' };
    const change = changeOf(facts, pillar, days);
    return change && Math.abs(change.by) < points
      ? { is: 'due', because: [{ fact: 'level', values: { pillar, day: change.since } }] }
      : { is: 'not-now' };
  };

/** From the newest reading that is `days` to twice `days` older than the latest; null without one, or when the latest is stale itself. */
function changeOf({ history, today }: Facts, pillar: Pillar, days: number): { by: number; since: string } | null {
  const latest = history.at(-1);
  if (!latest || daysBetween(latest.day, today) > days) return null;
  const earlier = history.findLast((s) => daysBetween(s.day, latest.day) >= days);
  if (!earlier || daysBetween(earlier.day, latest.day) > 2 * days) return null;
  const by = latest.pillars[pillar] - earlier.pillars[pillar];
  return { by: Math.round(by * 1000) / 1000, since: earlier.day };
}
