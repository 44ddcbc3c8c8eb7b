import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Kinds of time that explain a history. A `holiday` or `leave` also pauses the rhythm: rest breaks nothing. */
export const ANNOTATIONS = ['holiday', 'leave', 'job-change', 'campaign'] as const;

/** A stretch of local days the member marked, both ends included. */
export const annotationSchema = v.object({ from: day, to: day, kind: v.picklist(ANNOTATIONS) });
export type Annotation = v.InferOutput<typeof annotationSchema>;
