import * as v from 'valibot';
import { HINTS, OUTCOMES } from '../linkedin/reading';

/**
 * What came of the last visit to the SSI page: one stored key, so that popup and panel can say it.
 * `at` is ISO 8601 with offset, `path` the address without query, `removals` how often the page took our element away.
 */
export const visitSchema = v.object({
  version: v.literal(1),
  outcome: v.picklist(OUTCOMES),
  hint: v.optional(v.picklist(HINTS)),
  at: v.pipe(v.string(), v.maxLength(40)),
  path: v.pipe(v.string(), v.maxLength(200)),
  removals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
});

export type Visit = v.InferOutput<typeof visitSchema>;

/** The visit in a stored value, or null where there is none we can read. */
export function visitFrom(stored: unknown): Visit | null {
  const parsed = v.safeParse(visitSchema, stored);
  return parsed.success ? parsed.output : null;
}
