import { addDays, daysBetween } from './day';
import { exact } from './exact';
import { PER_CYCLE } from './goal';
import { WINDOW_DAYS } from './window';

/** A goal as the member keeps it. */
export interface Goal {
  /** The day it was set, `YYYY-MM-DD`. */
  setOn: string;
  /** The industry's average it was set on; null where the page showed none. */
  industryAverage: number | null;
  /** Whole points of the total, 0-100. */
  points: number;
  /** The day it is to be reached: whole cycles of 90 days after `setOn`. */
  by: string;
  /** The member's own number, not the rule's. */
  own: boolean;
}

/** How a goal stands. */
export interface Pace {
  /** `reached`: the rounded total is there; `overdue`: the day has passed; else `under-way`. */
  state: 'reached' | 'under-way' | 'overdue';
  /** Points still to go, three decimals; 0 once reached. */
  left: number;
  daysLeft: number;
  /** Points a week from now on; null once reached or overdue. */
  perWeek: number | null;
  /** It takes more than 20 points per 90 days: few reports of such a rise. Never a refusal. */
  ambitious: boolean;
}

/** Days in a cycle: the whole window is new after one. */
const CYCLE_DAYS = WINDOW_DAYS;

/** The day `cycles` whole cycles after `day`; less than one counts as one. */
export function cycleEnd(day: string, cycles: number): string {
  return addDays(day, CYCLE_DAYS * Math.max(1, Math.round(cycles)));
}

/** Whole cycles to a goal at the steady pace of 10 points each, at least one. */
export function steadyCycles(now: number, points: number): number {
  return Math.max(1, Math.ceil((points - Math.round(now)) / PER_CYCLE.steady));
}

/**
 * The points that the pace of a goal makes in the next cycle of 90 days, exact; all that is left where the goal is no
 * further away. What is shown for a cycle (milestone, division) comes from here, so that it agrees with the pace.
 */
export function riseInCycle(left: number, daysLeft: number): number {
  return daysLeft <= CYCLE_DAYS ? left : exact((left / daysLeft) * CYCLE_DAYS);
}

/** The pace from an exact total on `today` to a goal. */
export function paceOf(goal: Goal, now: number, today: string): Pace {
  const daysLeft = Math.max(0, daysBetween(today, goal.by));
  if (Math.round(now) >= goal.points) return { state: 'reached', left: 0, daysLeft, perWeek: null, ambitious: false };
  const left = exact(goal.points - now);
  if (daysLeft === 0) return { state: 'overdue', left, daysLeft, perWeek: null, ambitious: false };
  const ambitious = (left / daysLeft) * CYCLE_DAYS > PER_CYCLE.best;
  return { state: 'under-way', left, daysLeft, perWeek: exact((left / daysLeft) * 7), ambitious };
}
