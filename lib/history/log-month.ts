import * as v from 'valibot';
import { logEntrySchema } from '../coach/log';
import { storedList } from './stored-list';

/** The stored log of the local month `YYYY-MM`: an entry of another month is none we can read. */
export function logMonth(month: string) {
  const inMonth = v.check<v.InferOutput<typeof logEntrySchema>, string>(
    ({ at }) => at.startsWith(month),
    'other month',
  );
  return storedList('entries', v.pipe(logEntrySchema, inMonth));
}
