import * as v from 'valibot';

/** A count or a length no page of ours could top; what is above is no measure but an attack. */
const MOST = 1_000_000;

/** A whole number of things, characters or words. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));

const voiceSchema = v.strictObject({ you: countSchema, we: countSchema, i: countSchema });
/** How often a text speaks of the reader, of "we" and of "I". */
export type Voice = v.InferOutput<typeof voiceSchema>;

const headlineMeasuresSchema = v.strictObject({
  length: countSchema,
  jobTitleOnly: v.boolean(),
  outcome: v.boolean(),
  number: v.boolean(),
  voice: v.nullable(voiceSchema),
});
/**
 * What is kept of a headline instead of its text.
 * - `length`: UTF-16 units, as LinkedIn counts
 * - `jobTitleOnly`: it reads as a title, or a title at a company, and nothing more
 * - `outcome`: it names something that changes for somebody
 * - `number`: it holds a number
 * - `voice`: null where the language can't be told
 */
export type HeadlineMeasures = v.InferOutput<typeof headlineMeasuresSchema>;

const aboutMeasuresSchema = v.strictObject({
  length: countSchema,
  customer: countSchema,
  voice: v.nullable(voiceSchema),
});
/** What is kept of an About instead of its text: length in UTF-16 units, words of customers and their problems, voice. */
export type AboutMeasures = v.InferOutput<typeof aboutMeasuresSchema>;

/** What is kept of the current role: the lengths of its title and of the description as far as it shows (0: none was seen). */
const roleMeasuresSchema = v.strictObject({ title: countSchema, description: countSchema });

const agreementSchema = v.strictObject({
  keywords: countSchema,
  about: v.nullable(countSchema),
  role: v.nullable(countSchema),
});
/** How many different keywords a headline has, and how many of them About and the current role say too; null: not seen. */
export type Agreement = v.InferOutput<typeof agreementSchema>;

/** The measures of a profile's texts, those that were seen. A name or field we don't know is refused: no text gets in. */
export const measuresSchema = v.strictObject({
  headline: v.exactOptional(headlineMeasuresSchema),
  about: v.exactOptional(aboutMeasuresSchema),
  role: v.exactOptional(roleMeasuresSchema),
  agreement: v.exactOptional(agreementSchema),
});
export type Measures = v.InferOutput<typeof measuresSchema>;
