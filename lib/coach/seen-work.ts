import { FIXES } from '../profile/best-fix';
import { FURTHER } from '../profile/further';
import { ITEMS } from '../profile/item';
import type { ProfileRecord } from '../profile/record';
import { dayOf } from '../score/day';
import type { LogEntry } from './log';

/** What can be found mended, with the rule that it is the work of: a step further has its rule's name. */
const MENDABLE = [
  ...ITEMS.map((item) => [item, FIXES[item].rule] as const),
  ...FURTHER.map((step) => [step, step] as const),
];

/**
 * The member's log with what visits to the profile found mended: done, on the day of the visit, at noon for want of an
 * hour. What has no rule is left out, as is what the member ticked that day themselves. The same log where nothing is.
 */
export function withSeenWork(log: readonly LogEntry[], profile: ProfileRecord | null): readonly LogEntry[] {
  const seen = MENDABLE.flatMap(([each, rule]): LogEntry[] => {
    const day = profile?.mended[each];
    if (!day || !rule) return [];
    const ticked = log.some((entry) => entry.rule === rule && entry.kind === 'done' && dayOf(entry.at) === day);
    return ticked ? [] : [{ at: `${day}T12:00:00+00:00`, rule, kind: 'done' }];
  });
  return seen.length > 0 ? [...log, ...seen] : log;
}
