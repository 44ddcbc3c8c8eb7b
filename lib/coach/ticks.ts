import { dayOf } from '../score/day';
import type { LogEntry } from './log';

/** One tick: what, and on which local day. */
export interface Tick {
  rule: string;
  day: string;
}

/** What was ticked, by rule and by day. */
export interface Ticks {
  /** The local days on which a rule was ticked or said to stand already, oldest first; none for one that never was. */
  of: (rule: string) => readonly string[];
  /** Whether anything was ticked on a local day. */
  on: (day: string) => boolean;
  /** The ticks from one local day to another, both included, oldest day first. */
  between: (from: string, to: string) => readonly Tick[];
}

const known = new WeakMap<readonly LogEntry[], Ticks>();

/** The ticks in a log of any order. A log is gone through once however many rules ask: with years of entries that counts. */
export function ticksOf(log: readonly LogEntry[]): Ticks {
  const old = known.get(log);
  if (old) return old;
  const byRule = new Map<string, string[]>();
  const days = new Set<string>();
  const all: Tick[] = [];
  for (const { at, rule, kind } of log) {
    if (kind !== 'done' && kind !== 'already') continue;
    const day = dayOf(at);
    if (kind === 'done') {
      days.add(day);
      all.push({ rule, day });
    }
    const ticked = byRule.get(rule);
    if (ticked) ticked.push(day);
    else byRule.set(rule, [day]);
  }
  for (const ticked of byRule.values()) ticked.sort();
  all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const ticks: Ticks = {
    of: (rule) => byRule.get(rule) ?? [],
    on: (day) => days.has(day),
    between: (from, to) => {
      const end = all.findLastIndex(({ day }) => day <= to) + 1;
      const start = all.findLastIndex(({ day }) => day < from) + 1;
      return all.slice(start, Math.max(start, end));
    },
  };
  known.set(log, ticks);
  return ticks;
}
