import { daysBetween } from '../score/day';
import type { ProfileRecord } from './record';

/** Days after the last visit from which what was seen of a profile may no longer hold: our rule of thumb. */
const STALE_AFTER = 30;

/** Whether the last visit to the profile is more than 30 days before `today`. */
export function isStale({ seen }: Pick<ProfileRecord, 'seen'>, today: string): boolean {
  return daysBetween(seen, today) > STALE_AFTER;
}
