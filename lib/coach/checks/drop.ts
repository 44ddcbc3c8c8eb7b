import { addDays, daysBetween } from '../../score/day';
import { sumOf } from '../../score/sum';
import type { Facts } from '../facts';
import type { Happening } from './acknowledged';

/** Points of the total that make a sudden drop, and most days between the two readings. Source: domain notes 7.3, rule 9. */
const DROP = { points: 4, days: 3 };
/** Days after which it is no longer news. Our rule of thumb. */
const NEWS = 14;

/**
 * The latest sudden drop of the last two weeks; null where there is none. Unlike a step it needs no readings after it:
 * keeping calm is for the days in which nobody knows yet.
 */
export function suddenDrop({ history, today }: Facts): Happening | null {
  const near = history.filter(({ day }) => day >= addDays(today, -NEWS - DROP.days));
  for (let i = near.length - 1; i > 0; i--) {
    const [before, after] = [near[i - 1], near[i]];
    if (!before || !after || after.day < addDays(today, -NEWS)) continue;
    const points = Math.round((sumOf(before.pillars) - sumOf(after.pillars)) * 1000) / 1000;
    if (points >= DROP.points && daysBetween(before.day, after.day) <= DROP.days) {
      return { day: after.day, because: { fact: 'drop', values: { points, day: after.day } } };
    }
  }
  return null;
}
