import type { Choices } from '../member/choices';
import { addDays, dayOf, daysBetween } from '../score/day';
import { fullPillars } from '../score/full-pillar';
import { PILLARS, type Pillar } from '../score/pillar';
import type { Facts } from './facts';
import type { LogEntry } from './log';
import { priority } from './priority';
import type { Rule } from './rule';

/** Days of the plan of two habits: LinkedIn's whole window is new after them. */
export const HABIT_DAYS = 90;
/** A habit takes at most so many minutes; more is a project. Our rule of thumb. */
const MOST_MINUTES = 15;
/**
 * Share of the eventual effect that can show after so many days of a doubled habit, in percent. Source: our simulation
 * of a sum over 90 days; it holds for any weights, since it is the window that fills.
 */
const SHARES = [
  [0, 0],
  [7, 13],
  [14, 22],
  [30, 39],
  [45, 57],
  [60, 73],
  [75, 87],
  [90, 100],
] as const;

/** The day from which a share is said: before it a doubled habit is not told from chance (our simulation). */
const SEEN_FROM = 14;

/** The plan of two habits as the member keeps it. */
export type Habits = NonNullable<Choices['habits']>;

/** How far a plan of two habits is. */
export interface HabitProgress {
  /** 1 on the first day; not above {@link HABIT_DAYS}. */
  day: number;
  /** The last of the days. */
  until: string;
  over: boolean;
  /** Days on which each was ticked since the plan began. */
  ticked: readonly [number, number];
  /** Percent of the eventual effect that can show by now, 0-100; null in the first two weeks, too early to see anything. */
  share: number | null;
}

/** The rules that can be a habit: of a pillar, no basics of a profile, daily or weekly, and small. */
export function habitRules(rules: readonly Rule[]): readonly Rule[] {
  const often = rules.filter(({ cadence }) => cadence === 'daily' || cadence === 'weekly');
  return often.filter((r) => r.pillars.length > 0 && !r.basics && r.minutes <= MOST_MINUTES);
}

/** The habits that fit a member now, by their main pillar: the pillar with the most room first, in it what weighs most. */
export function habitsThatFit(facts: Facts, rules: readonly Rule[]): readonly { pillar: Pillar; rules: Rule[] }[] {
  const points = facts.history.at(-1)?.pillars;
  const weighed = weighedHabits(facts, rules);
  const groups = PILLARS.map((pillar) => ({ pillar, rules: weighed.filter((r) => r.pillars[0] === pillar) }));
  const filled = groups.filter((group) => group.rules.length > 0);
  return points ? filled.sort((a, b) => points[a.pillar] - points[b.pillar]) : filled;
}

/**
 * The rules that can be a habit of this member, by weight: without those that a fact rules out or that wait for a choice.
 * What was done lately stays in, and so does what waits for a first reading only.
 */
function weighedHabits(facts: Facts, rules: readonly Rule[]): Rule[] {
  const full = new Set(fullPillars(facts.history));
  return habitRules(rules)
    .map((rule) => ({ rule, verdict: rule.check(facts) }))
    .filter(({ verdict: v }) => v.is === 'due' || v.is === 'met' || (v.is === 'unknown' && v.missing === 'ssi-page'))
    .map(({ rule, verdict }) => ({ rule, weight: verdict.is === 'due' ? priority(rule, facts, full, null) : 0 }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ rule }) => rule);
}

/** Two habits to propose, of different pillars where there are two: those that weigh most and are due. Null without two. */
export function proposeHabits(facts: Facts, rules: readonly Rule[]): [string, string] | null {
  const candidates = weighedHabits(facts, rules);
  const first = candidates[0];
  const second = candidates.slice(1).find((r) => r.pillars[0] !== first?.pillars[0]) ?? candidates[1];
  return first && second ? [first.id, second.id] : null;
}

/** How far the plan is on `today`, by the member's own log in any order. A plan that begins later counts as its first day. */
export function habitProgress(habits: Habits, log: readonly LogEntry[], today: string): HabitProgress {
  const passed = Math.max(0, daysBetween(habits.from, today));
  const until = addDays(habits.from, HABIT_DAYS - 1);
  const days = (rule: string) =>
    new Set(
      log
        .filter((e) => e.rule === rule && e.kind === 'done')
        .map((e) => dayOf(e.at))
        .filter((day) => day >= habits.from && day <= today && day <= until),
    ).size;
  const [a, b] = habits.rules;
  return {
    day: Math.min(HABIT_DAYS, passed + 1),
    until,
    over: passed >= HABIT_DAYS,
    ticked: [days(a), days(b)],
    share: passed + 1 < SEEN_FROM ? null : shareAfter(passed + 1),
  };
}

/** Percent of the eventual effect after so many days: straight between the days of {@link SHARES}, 100 beyond. */
function shareAfter(days: number): number {
  const at = SHARES.findIndex(([day]) => day >= days);
  const [to, from] = [SHARES[at], SHARES[at - 1]];
  if (!to) return 100;
  if (!from) return 0;
  return Math.round(from[1] + ((to[1] - from[1]) * (days - from[0])) / (to[0] - from[0]));
}
