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
  const [news, before] = [addDays(today, -NEWS), addDays(today, -NEWS - DROP.days)];
  const near = history.slice(history.findLastIndex(({ day }) => day < before) + 1);
  for (let i = near.length - 1; i > 0; i--) {
    const [from, to] = [near[i - 1], near[i]];
    if (!from || !to || to.day < news) continue;
    const points = Math.round((sumOf(from.pillars) - sumOf(to.pillars)) * 1000) / 1000;
    if (points >= DROP.points && daysBetween(from.day, to.day) <= DROP.days) {
      return { day: to.day, because: { fact: 'drop', values: { points, day: to.day } } };
    }
  }
  return null;
}
