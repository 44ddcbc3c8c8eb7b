import { daysBetween } from '../../score/day';
import type { Check } from '../checks';
import { ticksOf } from '../ticks';

/** Due unless one of these rules was ticked in the last `days` days, today included; then met. For upkeep that any of them is. */
export const quietFor =
  (days: number, ...rules: readonly string[]): Check =>
  ({ log, today }) => {
    const ticks = ticksOf(log);
    const last = rules.map((rule) => ticks.of(rule).at(-1) ?? '').reduce((a, b) => (a > b ? a : b), '');
    return last !== '' && daysBetween(last, today) < days
      ? { is: 'met', because: [{ fact: 'ticked', values: { day: last } }] }
      : { is: 'due', because: [{ fact: 'quiet', values: { days } }] };
  };

/** Due until `rule` was ticked on so many days, then met: for what is done a few times. */
export const untilTickedTimes =
  (times: number, rule: string): Check =>
  ({ log }) => {
    const done = new Set(ticksOf(log).of(rule)).size;
    const because = [{ fact: 'times-ticked', values: { n: done, of: times } }];
    return { is: done < times ? 'due' : 'met', because };
  };

/** Due when the latest tick of `rule` is at least `days` days ago: time to look again. Not now while it is fresher or was never ticked. */
export const ageing =
  (days: number, rule: string): Check =>
  ({ log, today }) => {
    const last = ticksOf(log).of(rule).at(-1);
    return last !== undefined && daysBetween(last, today) >= days
      ? { is: 'due', because: [{ fact: 'long-ago', values: { rule, day: last } }] }
      : { is: 'not-now' };
  };

/** Due when `rule` was first ticked at least `days` days ago: what follows once something has begun. */
export const begun =
  (days: number, rule: string): Check =>
  ({ log, today }) => {
    const first = ticksOf(log).of(rule)[0];
    return first !== undefined && daysBetween(first, today) >= days
      ? { is: 'due', because: [{ fact: 'begun', values: { rule, day: first } }] }
      : { is: 'not-now' };
  };

/** Due when `rule` was ticked on at least `times` of the last `days` days: what follows on a habit. */
export const oftenIn =
  (days: number, times: number, rule: string): Check =>
  ({ log, today }) => {
    const recent = ticksOf(log)
      .of(rule)
      .filter((day) => day <= today && daysBetween(day, today) < days);
    const n = new Set(recent).size;
    return n >= times ? { is: 'due', because: [{ fact: 'often', values: { rule, n, days } }] } : { is: 'not-now' };
  };
