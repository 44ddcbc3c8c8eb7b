import { daysBetween } from '../../score/day';
import type { Check } from '../checks';
import { ticksOf } from '../ticks';

/**
 * Due from `first` to `last` days after one of `rules` was ticked, met once `own` was ticked since (the same day counts),
 * not now otherwise: for what belongs after something else.
 */
export const follows =
  (own: string, [first, last]: readonly [number, number], ...rules: readonly string[]): Check =>
  ({ log, today }) => {
    const ticks = ticksOf(log);
    const recent = rules.flatMap((rule) => {
      const day = ticks.of(rule).findLast((ticked) => daysBetween(ticked, today) >= first);
      return day !== undefined && daysBetween(day, today) <= last ? [{ rule, day }] : [];
    });
    if (recent.length === 0) return { is: 'not-now' };
    const latest = recent.reduce((a, b) => (b.day > a.day ? b : a));
    const answered = ticks.of(own).at(-1);
    return answered !== undefined && answered >= latest.day
      ? { is: 'met', because: [{ fact: 'ticked', values: { day: answered } }] }
      : { is: 'due', because: [{ fact: 'after', values: latest }] };
  };
