import type { ANNOTATIONS } from '../../member/annotation';
import { addDays, daysBetween } from '../../score/day';
import type { Check } from '../checks';
import { ticksOf } from '../ticks';

/** Two weeks: long enough that one busy week is no pattern. Our rule. */
const STRETCH = 14;

/**
 * Due when the member was there on fewer of the last fourteen days than they chose, one missed day a week forgiven.
 * A day counts with a reading or a tick. Not now before two weeks of readings, around a pause the member marked, or with
 * fewer than two days chosen; unknown without a reading.
 */
export const behindRhythm: Check = ({ history, log, annotations, choices, today }) => {
  const first = history[0];
  if (!first) return { is: 'unknown', missing: 'ssi-page' };
  const from = addDays(today, -STRETCH);
  const paused = annotations.some((a) => a.to >= from && a.from < today);
  const wanted = 2 * Math.max(0, choices.weekdays.length - 1);
  if (paused || first.day > from || wanted === 0) return { is: 'not-now' };
  const read = new Set(history.slice(-STRETCH - 1).map((s) => s.day));
  const stretch = Array.from({ length: STRETCH }, (_, i) => addDays(from, i));
  const n = stretch.filter((day) => read.has(day) || ticksOf(log).on(day)).length;
  const because = [{ fact: 'days-there', values: { n, days: STRETCH } }];
  return n < wanted ? { is: 'due', because } : { is: 'met', because };
};

/** Due when a stretch of this kind, as the member marked it, began in the last `days` days. */
export const recently =
  (days: number, kind: (typeof ANNOTATIONS)[number]): Check =>
  ({ annotations, today }) => {
    const marked = annotations.filter((a) => a.kind === kind && a.from <= today).map((a) => a.from);
    const latest = marked.sort().at(-1);
    return latest !== undefined && daysBetween(latest, today) <= days
      ? { is: 'due', because: [{ fact: 'marked', values: { kind, day: latest } }] }
      : { is: 'not-now' };
  };

/** Due once the first reading is at least `days` days old: for what makes no sense to newcomers; unknown without a reading. */
export const knownFor =
  (days: number): Check =>
  ({ history, today }) => {
    const first = history[0];
    if (!first) return { is: 'unknown', missing: 'ssi-page' };
    return daysBetween(first.day, today) >= days
      ? { is: 'due', because: [{ fact: 'known-since', values: { day: first.day } }] }
      : { is: 'not-now' };
  };
