import { isRest } from '../../member/annotation';
import { addDays } from '../../score/day';
import type { Check } from '../checks';
import type { Facts } from '../facts';
import { rhythmOf } from '../rhythm';
import type { Happening } from './acknowledged';
import { recentTicks } from './recent-ticks';

/** Days ahead in which a rest is worth preparing. Our rule of thumb. */
const AHEAD = 7;
/** A tick in so many days, today included, and the rhythm asks for no new beginning. */
const QUIET_DAYS = 10;

/** The time off that begins within a week; null where none does. */
export function restAhead({ annotations, today }: Facts): Happening | null {
  const rest = annotations
    .filter((a) => isRest(a) && a.from > today && a.from <= addDays(today, AHEAD))
    .reduce<{ from: string; kind: string } | null>((a, b) => (a && a.from <= b.from ? a : b), null);
  return rest && { day: addDays(rest.from, -AHEAD), because: { fact: 'rest-ahead', values: { day: rest.from } } };
}

/** Due when nothing was ticked for ten days or more and today is no pause: time for a small beginning. Not now for who never ticked. */
export const quietSpell: Check = (facts) => {
  // Spares most days the thirteen weeks of the rhythm.
  if (recentTicks(facts, QUIET_DAYS).length > 0) return { is: 'not-now' };
  const { restart, days } = rhythmOf(facts);
  const last = days.findLast(({ done }) => done > 0)?.day;
  if (!restart) return { is: 'not-now' };
  return { is: 'due', because: [last ? { fact: 'quiet-since', values: { day: last } } : { fact: 'quiet-long' }] };
};
