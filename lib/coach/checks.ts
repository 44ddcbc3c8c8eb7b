import { daysBetween } from '../score/day';
import { PILLAR_MAX, type Pillar } from '../score/pillar';
import type { Facts } from './facts';
import type { Goal } from './goals';
import type { Because, Verdict } from './rule';
import { ticksOf } from './ticks';

/** A check as rules have it. Small ones here are put together with {@link any} and {@link all}. */
export type Check = (facts: Facts) => Verdict;

/** Due while a pillar's latest points are below `points` (0-25); not now above; unknown without a reading. */
export const below =
  (pillar: Pillar, points: number): Check =>
  ({ history }) => {
    const latest = history.at(-1);
    if (!latest) return { is: 'unknown', missing: 'ssi-page' };
    const value = latest.pillars[pillar];
    if (value >= points) return { is: 'not-now' };
    return due({
      fact: 'pillar',
      values: { pillar, points: value, gap: Math.round((PILLAR_MAX - value) * 1000) / 1000 },
    });
  };

/** Due for members with one of these goals; unknown until a goal is chosen. */
export const goalIs =
  (...goals: readonly Goal[]): Check =>
  ({ choices }) => {
    if (choices.goal === null) return { is: 'unknown', missing: 'goal' };
    return goals.includes(choices.goal) ? due({ fact: 'goal', values: { goal: choices.goal } }) : { is: 'not-now' };
  };

/** Due for members with Sales Navigator; unknown until they said. */
export const hasSalesNavigator: Check = ({ choices }) => {
  if (choices.salesNavigator === null) return { is: 'unknown', missing: 'sales-navigator' };
  return choices.salesNavigator ? due({ fact: 'sales-navigator' }) : { is: 'not-now' };
};

/** Due until the member ticked `rule`, then met: for what is done once and for all. */
export const untilTicked =
  (rule: string): Check =>
  ({ log }) => {
    const day = ticksOf(log).of(rule).at(-1);
    return day === undefined
      ? due({ fact: 'never-ticked' })
      : { is: 'met', because: [{ fact: 'ticked', values: { day } }] };
  };

/** Due when `rule` was ticked in the last `days` days, not now otherwise: for what follows on something. */
export const within =
  (days: number, rule: string): Check =>
  ({ log, today }) => {
    const day = ticksOf(log)
      .of(rule)
      .findLast((ticked) => ticked <= today);
    return day !== undefined && daysBetween(day, today) <= days
      ? due({ fact: 'after', values: { rule, day } })
      : { is: 'not-now' };
  };

/** Due if one of the checks is; else the first that is unknown, else not now. */
export const any =
  (...checks: readonly Check[]): Check =>
  (facts) => {
    const verdicts = checks.map((check) => check(facts));
    return (
      verdicts.find((v) => v.is === 'due') ??
      verdicts.find((v) => v.is === 'unknown') ??
      verdicts.find((v) => v.is === 'met') ?? { is: 'not-now' }
    );
  };

/** Due if all of the checks are, with all their reasons; else the first that is not. */
export const all =
  (...checks: readonly Check[]): Check =>
  (facts) => {
    const verdicts = checks.map((check) => check(facts));
    const other = verdicts.find((v) => v.is !== 'due');
    return other ?? { is: 'due', because: verdicts.flatMap((v) => (v.is === 'due' ? v.because : [])) };
  };

function due(...because: readonly Because[]): Verdict {
  return { is: 'due', because };
}
