import * as v from 'valibot';
import { daySchema } from '../score/moment';

/**
 * Kinds of time that explain a history, and what each does. All of them pause the rhythm on their days, so that no week
 * is called broken for them; on a kind that `rests` no action is asked either.
 */
const KINDS = {
  holiday: { rests: true },
  leave: { rests: true },
  'job-change': { rests: false },
  campaign: { rests: false },
} as const;

/** The names of the kinds. */
export const ANNOTATIONS = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** A stretch of local days the member marked, both ends included. */
export const annotationSchema = v.pipe(
  v.object({ from: daySchema, to: daySchema, kind: v.picklist(ANNOTATIONS) }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
export type Annotation = v.InferOutput<typeof annotationSchema>;

/** Whether nothing is asked on the days of this mark: time off. */
export function isRest({ kind }: Annotation): boolean {
  return KINDS[kind].rests;
}
