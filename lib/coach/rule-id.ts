import * as v from 'valibot';

/** A rule's id as it is stored. It may name a rule that an older or newer version has: what was said of it is kept. */
export const ruleIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,60}$/));
