import { addDays, daysBetween } from '../score/day';
import type { Facts } from './facts';

/** One day of the heat map: how many things were done, or a planned rest. */
export interface RhythmDay {
  day: string;
  done: number;
  rest: boolean;
}

/** How regularly the member comes to it. Missing a day breaks nothing. */
export interface Rhythm {
  /** Days of this week (from Monday) on which something was done, and how many were chosen. */
  thisWeek: { days: number; chosen: number };
  /** Of the last 13 weeks, this one included: those in which the chosen number of days was reached, rests aside. */
  weeksKept: number;
  /** Thirteen weeks of days, oldest first, ending with this week's Sunday. */
  days: readonly RhythmDay[];
  /** Days in a row on which something was done, rests not counted; only where the member switched it on. */
  streak: number | null;
  /** Nothing was done for ten days or more, without a rest: time for a gentle restart. */
  restart: boolean;
}

const WEEKS = 13;
/** Quiet days after which a small restart is proposed. Our rule of thumb. */
const QUIET_DAYS = 10;

/** The rhythm of a member as of today. What counts as done is the ticks and counts of the log. */
export function rhythmOf(facts: Facts): Rhythm {
  const { today, log, choices } = facts;
  const counts = new Map<string, number>();
  for (const { at, kind } of log) {
    const day = at.slice(0, 10);
    if (kind === 'done') counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const monday = addDays(today, 1 - weekdayOf(today));
  const first = addDays(monday, -7 * (WEEKS - 1));
  const days = Array.from({ length: 7 * WEEKS }, (_, i) => addDays(first, i)).map((day) => ({
    day,
    done: counts.get(day) ?? 0,
    rest: restsOn(facts, day),
  }));
  const active = (week: number) => days.slice(week * 7, week * 7 + 7).filter((d) => d.done > 0).length;
  const wanted = (week: number) => {
    const resting = days.slice(week * 7, week * 7 + 7).filter((d) => d.rest).length;
    return Math.max(0, Math.min(choices.weekdays.length, 7 - resting));
  };
  const kept = (week: number) => wanted(week) > 0 && active(week) >= wanted(week);
  const lastDone = [...counts.keys()]
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  return {
    thisWeek: { days: active(WEEKS - 1), chosen: wanted(WEEKS - 1) },
    weeksKept: Array.from({ length: WEEKS }, (_, week) => week).filter(kept).length,
    days,
    streak: choices.streak ? streakOf(facts, counts) : null,
    restart: lastDone !== undefined && daysBetween(lastDone, today) >= QUIET_DAYS && !isResting(facts),
  };
}

/** Whether today is a planned rest. */
export function isResting(facts: Facts): boolean {
  return restsOn(facts, facts.today);
}

function restsOn({ annotations }: Facts, day: string): boolean {
  return annotations.some((a) => (a.kind === 'holiday' || a.kind === 'leave') && a.from <= day && day <= a.to);
}

function streakOf(facts: Facts, counts: ReadonlyMap<string, number>): number {
  let streak = 0;
  // Today may still come; a day without anything ends it, a rest doesn't.
  for (let day = facts.today; daysBetween(day, facts.today) <= 366; day = addDays(day, -1)) {
    if (counts.has(day)) streak += 1;
    else if (day !== facts.today && !restsOn(facts, day)) break;
  }
  return streak;
}

/** ISO weekday, 1 = Monday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
