import { exact } from './exact';
import { proposeGoal } from './goal';
import type { Goal } from './goal-pace';
import type { Score } from './snapshot';

/** A note that the ground under a goal moved, and what the rule would say now. Nothing changes without the member. */
export interface Rebase {
  /** The industry's average when the goal was set (null: none was shown) and now. */
  from: number | null;
  to: number;
  /** The goal by the rule today; equal to the goal's points where only the note is new. */
  points: number;
}

/** Points the industry's average must have moved. Our rule of thumb: both averages are rounded, so 1 may be nothing. */
export const AVERAGE_MOVED = 2;

/** What to propose for a goal seen beside today's score; null while the industry's average is where it was. */
export function rebaseOf(goal: Goal, score: Score): Rebase | null {
  const to = score.industry?.average ?? null;
  const from = goal.industryAverage;
  if (to === null || (from !== null && Math.abs(exact(to - from)) < AVERAGE_MOVED)) return null;
  return { from, to, points: proposeGoal(score).points };
}

/**
 * The goal after the member answered: `take` moves it to the rule's number, otherwise its points stay. Either way it
 * stands on today's average from now on, so the same move is noted once; day and date stay.
 */
export function answered(goal: Goal, rebase: Rebase, take: boolean): Goal {
  return { ...goal, industryAverage: rebase.to, ...(take ? { points: rebase.points, own: false } : {}) };
}
