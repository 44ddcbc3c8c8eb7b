import { addDays, dayOf } from '../score/day';
import { WINDOW_DAYS } from '../score/window';
import type { LogEntry } from './log';

/** The days called "this week": seven back for what entered, seven ahead for what leaves. */
const WEEK = 7;

/** The member's own log as a tank of 90 days: today is in it, the day 90 days ago has just left. */
export interface ActivityWindow {
  /** First and last day inside. */
  from: string;
  to: string;
  /** Actions inside, oldest first. */
  inside: readonly LogEntry[];
  /** Those of the last seven days, today included. */
  entered: readonly LogEntry[];
  /** Those that leave in the coming seven days. */
  leaving: readonly LogEntry[];
}

/** The window on `today` over the member's log in any order. Only what was done counts, by the local day it was done. */
export function windowOf(log: readonly LogEntry[], today: string): ActivityWindow {
  const from = addDays(today, 1 - WINDOW_DAYS);
  const within = (first: string, last: string) => (e: LogEntry) => dayOf(e.at) >= first && dayOf(e.at) <= last;
  const done = log.filter((e) => e.kind === 'done').sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const inside = done.filter(within(from, today));
  return {
    from,
    to: today,
    inside,
    entered: inside.filter(within(addDays(today, 1 - WEEK), today)),
    leaving: inside.filter(within(from, addDays(from, WEEK - 1))),
  };
}
