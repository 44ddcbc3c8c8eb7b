import { browser } from 'wxt/browser';
import type { LogEntry } from '../coach/log';
import { logMonth } from '../history/log-month';
import type { Annotation } from '../member/annotation';
import { ANNOTATION_LIST } from '../member/annotations';
import { type ChoicesChange, choicesFrom } from '../member/choices';
import type { Told } from '../member/told';
import { dayOf, monthOf } from '../score/day';
import { keyBefore, keyOf, logMonthOfKey } from './keys';
import { logMonthsOf } from './months';
import { changeFields, changeValue, stored } from './one-value';

/** Changes the named choices of an account and leaves the others. */
export function choose(account: string, change: ChoicesChange): Promise<void> {
  return changeFields(keyOf.choices(account), choicesFrom, change);
}

/** Keeps what the member said of an action, in the month of its own moment; said twice, it stands once. */
export function addToLog(account: string, entry: LogEntry): Promise<void> {
  return changeLog(account, entry, 'added');
}

/** Takes back exactly this entry. */
export function takeFromLog(account: string, entry: LogEntry): Promise<void> {
  return changeLog(account, entry, 'without');
}

/** Marks a stretch of time; twice the same is once. */
export function annotate(account: string, annotation: Annotation): Promise<void> {
  return changeValue(keyOf.annotations(account), (value) => ANNOTATION_LIST.added(value, annotation));
}

/** Takes back exactly this mark. */
export function unannotate(account: string, annotation: Annotation): Promise<void> {
  return changeValue(keyOf.annotations(account), (value) => ANNOTATION_LIST.without(value, annotation));
}

/** All the member told the coach of an account, of the stored `keys`. */
export async function readTold(keys: readonly string[], account: string): Promise<Told> {
  const months = logMonthsOf(keys, account);
  const [choices, annotations, log] = await Promise.all([
    stored(keyOf.choices(account)),
    stored(keyOf.annotations(account)),
    browser.storage.local.get(months) as Promise<Record<string, unknown>>,
  ]);
  return {
    choices: choicesFrom(choices),
    annotations: ANNOTATION_LIST.read(annotations).items,
    log: months.flatMap((key) => logMonth(logMonthOfKey(key, account) ?? '').read(log[key]).items),
  };
}

/** Of stored keys, those of all the member told the coach of an account, also where it stood before there were accounts. */
export function toldKeys(keys: readonly string[], account: string): string[] {
  const own = [keyOf.choices(account), keyOf.annotations(account)];
  return [...own, ...own.flatMap((key) => keyBefore(key) ?? []), ...logMonthsOf(keys, account)];
}

function changeLog(account: string, entry: LogEntry, how: 'added' | 'without'): Promise<void> {
  const month = monthOf(dayOf(entry.at));
  return changeValue(keyOf.log(account, month), (value) => logMonth(month)[how](value, entry));
}
