import * as v from 'valibot';
import { SECTIONS } from './item';

/**
 * The name of one visit: what the script on the profile saw between coming and leaving. Made by chance, or the local day
 * where a day is one visit; it says nothing of the member.
 */
export const visitIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f-]{10,36}$/));

/** The visit that was seen last, and the sections that nobody had seen before it. */
export const visitSchema = v.object({ id: visitIdSchema, found: v.array(v.picklist(SECTIONS)) });
export type Visit = v.InferOutput<typeof visitSchema>;
