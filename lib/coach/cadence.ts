import { daysBetween } from '../score/day';
import type { LogEntry } from './log';
import type { Cadence, Rule } from './rule';

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
 * last week, not refused. A refusal counts until the rule is ticked after all.
 */
export function hasRoom(rule: Rule, log: readonly LogEntry[], today: string): boolean {
  const said = log.filter((e) => e.rule === rule.id && e.at.slice(0, 10) < today);
  const last = (kind: LogEntry['kind']) =>
    said
      .filter((e) => e.kind === kind)
      .sort(byTime)
      .at(-1);
  const [done, later, refused] = [last('done'), last('later'), last('not-for-me')];
  if (refused && !(done && byTime(done, refused) > 0)) return false;
  if (later && daysBetween(later.at.slice(0, 10), today) < LATER_DAYS && !(done && byTime(done, later) > 0))
    return false;
  return !done || daysBetween(done.at.slice(0, 10), today) >= DAYS_BETWEEN[rule.cadence];
}

function byTime(a: LogEntry, b: LogEntry): number {
  return Date.parse(a.at) - Date.parse(b.at);
}
