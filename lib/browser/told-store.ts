import { browser } from 'wxt/browser';
import type { LogEntry } from '../coach/log';
import { logMonth } from '../history/log-month';
import type { Annotation } from '../member/annotation';
import { ANNOTATION_LIST } from '../member/annotations';
import { type ChoicesChange, choicesFrom } from '../member/choices';
import type { Told } from '../member/told';
import { dayOf, monthOf } from '../score/day';
import { LOCAL, logKey, logMonthOfKey } from './keys';
import { logMonthsOf } from './months';
import { changeFields, changeValue } from './one-value';

/** Changes the named choices and leaves the others. */
export function choose(change: ChoicesChange): Promise<void> {
  return changeFields(LOCAL.choices, choicesFrom, change);
}

/** Keeps what the member said of an action, in the month of its own moment; said twice, it stands once. */
export function addToLog(entry: LogEntry): Promise<void> {
  return changeLog(entry, 'added');
}

/** Takes back exactly this entry. */
export function takeFromLog(entry: LogEntry): Promise<void> {
  return changeLog(entry, 'without');
}

/** Marks a stretch of time; twice the same is once. */
export function annotate(annotation: Annotation): Promise<void> {
  return changeValue(LOCAL.annotations, (stored) => ANNOTATION_LIST.added(stored, annotation));
}

/** Takes back exactly this mark. */
export function unannotate(annotation: Annotation): Promise<void> {
  return changeValue(LOCAL.annotations, (stored) => ANNOTATION_LIST.without(stored, annotation));
}

/** All the member told the coach, of the stored `keys`. */
export async function readTold(keys: readonly string[]): Promise<Told> {
  const months = logMonthsOf(keys);
  const wanted = [LOCAL.choices, LOCAL.annotations, ...months];
  const stored = (await browser.storage.local.get(wanted)) as Record<string, unknown>;
  return {
    choices: choicesFrom(stored[LOCAL.choices]),
    annotations: ANNOTATION_LIST.read(stored[LOCAL.annotations]).items,
    log: months.flatMap((key) => logMonth(logMonthOfKey(key) ?? '').read(stored[key]).items),
  };
}

function changeLog(entry: LogEntry, how: 'added' | 'without'): Promise<void> {
  const month = monthOf(dayOf(entry.at));
  return changeValue(logKey(month), (stored) => logMonth(month)[how](stored, entry));
}
