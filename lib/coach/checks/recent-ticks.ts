import { addDays, dayOf } from '../../score/day';
import type { Facts } from '../facts';

/** What was ticked on the last `days` local days, today included: rule and day of each. */
export function recentTicks({ log, today }: Facts, days: number): { rule: string; day: string }[] {
  const [from, until] = [addDays(today, 1 - days), addDays(today, 1)];
  // A moment starts with its day, so the two compare as texts.
  return log
    .filter(({ at, kind }) => kind === 'done' && at >= from && at < until)
    .map(({ at, rule }) => ({ rule, day: dayOf(at) }));
}
