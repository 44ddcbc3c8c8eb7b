import * as v from 'valibot';
import { GOALS } from '../coach/goals';
import { ruleIdSchema } from '../coach/rule-id';
import { daySchema } from '../score/moment';

/** The member's own target: points to reach by a day, when it was set, and the industry average it was based on. */
export const targetSchema = v.object({
  points: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  by: daySchema,
  setOn: daySchema,
  industryAverage: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  /** The member's own number, not the rule's. */
  own: v.boolean(),
});
export type Target = v.InferOutput<typeof targetSchema>;

/**
 * What the member wants of the coach. Null is "not said yet".
 * - `weekdays`: the days they want to spend time on it, ISO numbers (1 = Monday)
 * - `minutes`: a day
 * - `habits`: the two of the plan of 90 days that began on `from`
 * - `industryConfirmed`: the day on which the member last said that the industry on their profile is right
 */
export const choicesSchema = v.object({
  version: v.literal(1),
  goal: v.nullable(v.picklist(GOALS)),
  target: v.nullable(targetSchema),
  salesNavigator: v.nullable(v.boolean()),
  minutes: v.picklist([5, 15, 30]),
  weekdays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.maxLength(7),
    v.check(isEachOnce),
  ),
  streak: v.boolean(),
  habits: v.nullable(v.object({ rules: v.tuple([ruleIdSchema, ruleIdSchema]), from: daySchema })),
  industryConfirmed: v.nullable(daySchema),
});
export type Choices = v.InferOutput<typeof choicesSchema>;

/** The choices before anyone chose: fifteen minutes on four workdays. */
export const FRESH_CHOICES: Choices = {
  version: 1,
  goal: null,
  target: null,
  salesNavigator: null,
  minutes: 15,
  weekdays: [1, 2, 3, 4],
  streak: false,
  habits: null,
  industryConfirmed: null,
};

/** Choices to change: a field that is not named stays as it is. */
export type ChoicesChange = Partial<Omit<Choices, 'version'>>;

/** The choices in a stored value; what is missing or unreadable falls back to {@link FRESH_CHOICES}, field by field. */
export function choicesFrom(stored: unknown): Choices {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const readable = Object.entries(choicesSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, given[name]);
    return parsed.success ? [[name, parsed.output]] : [];
  });
  return { ...FRESH_CHOICES, ...Object.fromEntries(readable) };
}

function isEachOnce(days: number[]): boolean {
  return new Set(days).size === days.length;
}
