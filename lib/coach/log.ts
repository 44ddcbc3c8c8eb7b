import * as v from 'valibot';
import { momentSchema } from '../score/moment';
import { ruleIdSchema } from './rule-id';

/**
 * One thing the member said about an action, as a fact: `done` (ticked), `later` (ask again in a week), `not-for-me`
 * (don't ask again), `already` (it stood before: done, and no work of that day), `seen` (a message was read). `at` is ISO 8601 with offset; its first ten characters are the day.
 */
export const logEntrySchema = v.object({
  at: momentSchema,
  rule: ruleIdSchema,
  kind: v.picklist(['done', 'later', 'not-for-me', 'already', 'seen']),
});

export type LogEntry = v.InferOutput<typeof logEntrySchema>;
