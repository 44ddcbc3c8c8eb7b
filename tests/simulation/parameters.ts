/**
 * The simulated members. Changing a number here is a change of test: docs/honesty.md says what these give.
 *
 * Nobody outside LinkedIn knows the formula, so the members are toys: each pillar is a fixed part plus a part that
 * saturates with the activity of the last 90 days. The sizes were chosen before any rule was tuned, so that steady
 * members move as those of an earlier study did (28-day changes of 1 / 2 / 3 points in 46 / 16 / 4% of months) and a
 * doubled habit ends about 14 points higher.
 */
export const PARAMETERS = {
  seed: 20_261_122,
  /** Members per case. */
  members: 400,
  /** Share of days on which the member opens the page. */
  observed: 0.7,
  window: 90,
  /** Days lived before and after the day on which something changes. */
  before: 120,
  after: 130,
  /** Points of a pillar without any activity, evenly between. */
  fixed: [2, 7],
  /** Points that any amount of activity could add to that, evenly between. */
  reach: [11, 18],
  /** Share of the reach that the usual habit brings, evenly between. */
  filled: [0.35, 0.65],
  /** Actions a day per pillar, evenly between. */
  actions: [1, 5],
  /** Sunday to Saturday, mean 1. */
  weekdays: [0.25, 1.35, 1.4, 1.35, 1.25, 1.1, 0.3],
  /** Good and bad weeks: shape of a gamma factor of each pillar, and of one that all four share. */
  weeks: { pillar: 7, shared: 24 },
  /** A burst: so many times the habit for so many days. */
  burst: { times: 8, days: 7 },
  /** A profile step: points of one pillar, evenly between. */
  profileStep: [4, 7],
  /** A change of formula: what all pillars are multiplied by. */
  formula: [0.86, 0.93],
} as const;
