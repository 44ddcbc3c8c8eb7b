import * as v from 'valibot';

const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/));

/**
 * One thing the member said about an action, as a fact: `done` (ticked), `later` (ask again in a week), `not-for-me`
 * (don't ask again), `seen` (a message was read). `at` is ISO 8601 with offset; its first ten characters are the day.
 */
export const logEntrySchema = v.object({
  at: moment,
  rule: v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,60}$/)),
  kind: v.picklist(['done', 'later', 'not-for-me', 'seen']),
});

export type LogEntry = v.InferOutput<typeof logEntrySchema>;
