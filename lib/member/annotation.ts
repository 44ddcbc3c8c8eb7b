import * as v from 'valibot';
import { daySchema } from '../score/moment';

/** Kinds of time that explain a history. A `holiday` or `leave` also pauses the rhythm: rest breaks nothing. */
export const ANNOTATIONS = ['holiday', 'leave', 'job-change', 'campaign'] as const;

/** A stretch of local days the member marked, both ends included. */
export const annotationSchema = v.pipe(
  v.object({ from: daySchema, to: daySchema, kind: v.picklist(ANNOTATIONS) }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
export type Annotation = v.InferOutput<typeof annotationSchema>;
