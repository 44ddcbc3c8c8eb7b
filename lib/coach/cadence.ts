import { dayOf, daysBetween } from '../score/day';
import type { Cadence, Rule } from './rule';
import { isAfter, type Said } from './said';

/** After how many days an action may come again. `once` never does; `as-it-happens` is up to the facts, a day apart. */
export const DAYS_BETWEEN: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 90,
  yearly: 365,
  once: Number.POSITIVE_INFINITY,
  'as-it-happens': 1,
};

/** "Later" means: not in the coming week. Our rule of thumb. */
const LATER_DAYS = 7;

/**
 * Whether what the member said before `today` leaves room for a rule: not ticked within its cadence, not put off in the
 * last week, not refused; what stood already counts as ticked that day. A tick after a refusal takes it back.
 */
export function hasRoom(rule: Pick<Rule, 'cadence' | 'done'>, said: Said, today: string): boolean {
  const { done: ticked, already, later, 'not-for-me': refused } = said;
  const done = ticked && already ? (isAfter(already, ticked) ? already : ticked) : (ticked ?? already);
  const holds = (at: string | undefined): at is string => at !== undefined && !(done && isAfter(done, at));
  if (holds(refused)) return false;
  if (holds(later) && daysBetween(dayOf(later), today) < LATER_DAYS) return false;
  // What is done once and seen on a page: its check knows whether the page still shows it, the tick does not.
  const days = rule.done === 'seen' && rule.cadence === 'once' ? 0 : DAYS_BETWEEN[rule.cadence];
  return !done || daysBetween(dayOf(done), today) >= days;
}
