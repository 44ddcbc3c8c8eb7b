import * as v from 'valibot';
import { ANCHORS } from './anchor';
import { ITEMS, SECTIONS } from './item';
import { countSchema, measuresSchema } from './measures';

/** What one visit showed of one item: there or proven not to be, and how many. `exact`: the count is all there are. */
export const itemSchema = v.strictObject({
  is: v.picklist(['yes', 'no']),
  at: v.picklist(ANCHORS),
  count: v.exactOptional(countSchema),
  exact: v.exactOptional(v.boolean()),
});

/** A salted hash: 16 characters of base64url. */
export const hashSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/));

/** A section as it showed: the hash and the length of all its text, or of the id of its image. */
const sectionSchema = v.strictObject({ hash: hashSchema, length: countSchema });

/**
 * What the script on the member's own profile says of it. Names of a closed list, numbers, and hashes: no text of the
 * page fits in, and a field we don't know refuses the whole report. What isn't named was not seen.
 */
export const profileReportSchema = v.strictObject({
  items: v.record(v.picklist(ITEMS), itemSchema),
  sections: v.record(v.picklist(SECTIONS), sectionSchema),
  measures: measuresSchema,
});
export type ProfileReport = v.InferOutput<typeof profileReportSchema>;
