import { addDays, dayOf } from '../score/day';
import { WINDOW_DAYS } from '../score/window';
import type { Facts } from './facts';
import type { LogEntry } from './log';
import { onLinkedIn } from './on-linkedin';
import { planFor } from './plan';
import type { Cadence, Rule } from './rule';
import { type Change, changeOf } from './summary';

/** How often a rule was ticked. */
export interface Tally {
  rule: string;
  times: number;
  /** On how many different days. */
  days: number;
}

/** The last seven days in review. */
export interface Review {
  from: string;
  to: string;
  /**
   * From the last reading before these days (at most four weeks older), else from the first in them, to the latest; null
   * where there are no two.
   */
  change: Change | null;
  /** What was done in these days, most often first. */
  done: readonly Tally[];
  /** What left the window of 90 days in these days: only what LinkedIn can count. */
  left: readonly Tally[];
  /** A rule worth keeping: of what comes back at least monthly, the one done on most days; null where there is none. */
  keep: Tally | null;
  /** A rule to try instead of something: the first of the plan that wasn't done lately; null where there is none. */
  swap: string | null;
}

const WEEK = 7;
/** A comparison older than this would not be about the week. */
const COMPARED_WITHIN = 28;

/** Cadences of what can be kept up. */
const REPEATED: ReadonlySet<Cadence> = new Set<Cadence>(['daily', 'weekly', 'monthly']);

/** The review of the seven days that end with `facts.today`. */
export function reviewOf(facts: Facts, rules: readonly Rule[]): Review {
  const { today, history, log } = facts;
  const from = addDays(today, 1 - WEEK);
  const latest = history.at(-1);
  const before = history.findLast((s) => s.day < from && s.day >= addDays(from, -COMPARED_WITHIN));
  const week = history.find((s) => s.day >= from && s !== latest);
  const earlier = before ?? week;
  const within = (entries: readonly LogEntry[], first: string, last: string) =>
    tallied(entries.filter((e) => e.kind === 'done' && dayOf(e.at) >= first && dayOf(e.at) <= last));
  const done = within(log, from, today);
  const again = new Set(rules.filter((r) => REPEATED.has(r.cadence) && r.pillars.length > 0).map(({ id }) => id));
  const next = planFor(facts, rules).items.find((item) => !item.done && done.every((d) => d.rule !== item.rule.id));
  return {
    from,
    to: today,
    change: latest && earlier && latest.day >= from ? changeOf(earlier, latest) : null,
    done,
    left: within(onLinkedIn(log, rules), addDays(from, -WINDOW_DAYS), addDays(today, -WINDOW_DAYS)),
    keep: done.filter(({ rule }) => again.has(rule)).sort((a, b) => b.days - a.days)[0] ?? null,
    swap: next?.rule.id ?? null,
  };
}

/** What a log holds, rule by rule, most often first. */
export function tallied(log: readonly LogEntry[]): Tally[] {
  const days = new Map<string, string[]>();
  for (const { rule, at } of log) days.set(rule, [...(days.get(rule) ?? []), dayOf(at)]);
  return [...days]
    .map(([rule, all]) => ({ rule, times: all.length, days: new Set(all).size }))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}
