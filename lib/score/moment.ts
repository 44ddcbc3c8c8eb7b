import * as v from 'valibot';
import { dayOf, isDay } from './day';

/** A local day that exists, `YYYY-MM-DD`. */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'no such day'));

/** A moment with its offset, as `localIso` writes it (`Z` from other tools is fine too). Its first ten characters are the day. */
export const momentSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/),
  v.check((iso) => isDay(dayOf(iso)) && !Number.isNaN(Date.parse(iso)), 'no such moment'),
);
