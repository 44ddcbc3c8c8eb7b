import { addDays, dayOf, daysBetween } from '../score/day';
import type { Facts } from './facts';
import { isPaused } from './pause';

/** One day of the heat map: how many things were done, and whether the rhythm paused. */
export interface RhythmDay {
  day: string;
  done: number;
  paused: boolean;
}

/** How regularly the member comes to it. Missing a day breaks nothing. */
export interface Rhythm {
  /** This week (from Monday): days on which something was done, chosen days that are not paused, whether any day is. */
  thisWeek: { days: number; chosen: number; paused: boolean };
  /**
   * Of the weeks since something was first done, this one included, 13 at most (`of`; 0 before): `kept` are those in
   * which something was done on as many days as were chosen and not paused. A week whose chosen days were all paused is
   * `paused`, or kept where as much was done all the same. Null while no days are chosen.
   */
  weeks: { kept: number; paused: number; of: number } | null;
  /** Days are chosen, and today is none of them: nothing is expected, and what is done counts. */
  freeToday: boolean;
  /** Thirteen weeks of days, oldest first, ending with this week's Sunday. */
  days: readonly RhythmDay[];
  /** Days in a row on which something was done, pauses not counted; only where the member switched it on. */
  streak: number | null;
  /** Nothing was done for ten days or more, and today is no pause: time for a gentle restart. */
  restart: boolean;
}

const WEEKS = 13;
/** Quiet days after which a small restart is proposed. Our rule of thumb. */
const QUIET_DAYS = 10;

/**
 * The rhythm of a member as of today. What counts as done is the ticks and counts of the log; a day that is still to come,
 * as a clock that jumped may have written, counts once it is there.
 */
export function rhythmOf(facts: Facts): Rhythm {
  const { today, log, choices } = facts;
  const counts = new Map<string, number>();
  for (const { at, kind } of log) {
    const day = dayOf(at);
    if (kind === 'done' && day <= today) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const monday = addDays(today, 1 - weekdayOf(today));
  const first = addDays(monday, -7 * (WEEKS - 1));
  const days = Array.from({ length: 7 * WEEKS }, (_, i) => addDays(first, i)).map((day) => ({
    day,
    done: counts.get(day) ?? 0,
    paused: isPaused(facts, day),
  }));
  const weeks = Array.from({ length: WEEKS }, (_, week) =>
    weekOf(days.slice(week * 7, week * 7 + 7), choices.weekdays),
  );
  const { days: done, chosen, paused } = weeks.at(-1) as Week;
  const doneOn = [...counts.keys()].sort();
  const [firstDone, lastDone] = [doneOn[0], doneOn.at(-1)];
  const began = firstDone ?? addDays(monday, 7);
  const of = weeks.filter((_, week) => addDays(first, week * 7 + 6) >= began).length;
  const since = weeks.slice(WEEKS - of);
  return {
    thisWeek: { days: done, chosen, paused },
    weeks: choices.weekdays.length > 0 ? { kept: countOf(since, 'kept'), paused: countOf(since, 'paused'), of } : null,
    freeToday: choices.weekdays.length > 0 && !choices.weekdays.includes(weekdayOf(today)),
    days,
    streak: choices.streak ? streakOf(facts, counts) : null,
    restart: lastDone !== undefined && daysBetween(lastDone, today) >= QUIET_DAYS && !isPaused(facts, today),
  };
}

interface Week {
  days: number;
  chosen: number;
  paused: boolean;
  is: 'kept' | 'paused' | 'open';
}

/** One week: something done on any day counts; asked are the chosen weekdays that are not paused. */
function weekOf(week: readonly RhythmDay[], weekdays: readonly number[]): Week {
  const days = week.filter(({ done }) => done > 0).length;
  const chosen = week.filter(({ day, paused }) => !paused && weekdays.includes(weekdayOf(day))).length;
  const paused = week.some((day) => day.paused);
  const asked = chosen > 0 ? chosen : weekdays.length;
  const kept = asked > 0 && days >= asked;
  return { days, chosen, paused, is: kept ? 'kept' : paused && chosen === 0 ? 'paused' : 'open' };
}

function countOf(weeks: readonly Week[], is: Week['is']): number {
  return weeks.filter((week) => week.is === is).length;
}

function streakOf(facts: Facts, counts: ReadonlyMap<string, number>): number {
  let streak = 0;
  // Today may still come; a day without anything ends it, a pause doesn't.
  for (let day = facts.today; daysBetween(day, facts.today) <= 366; day = addDays(day, -1)) {
    if (counts.has(day)) streak += 1;
    else if (day !== facts.today && !isPaused(facts, day)) break;
  }
  return streak;
}

/** ISO weekday, 1 = Monday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
