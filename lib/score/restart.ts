import { FRESH_START_DAYS, latestGap } from './gap';
import type { Snapshot } from './snapshot';
import { type Step, stepsOf } from './step';

/** From where on readings can be compared with each other, and why not further back. */
export interface Restart {
  /** The first day that counts. */
  day: string;
  /** The step that cut the history, or null where a gap of 90 days did. */
  step: Step | null;
}

/** The latest thing that cuts a history sorted by day: a step that lasted, or 90 days unseen. Null where nothing does. */
export function restartOf(history: readonly Snapshot[]): Restart | null {
  const last = history.at(-1);
  if (!last) return null;
  const gap = latestGap(history, last.day, FRESH_START_DAYS)?.to ?? null;
  const step = stepsOf(history).at(-1) ?? null;
  if (step && (gap === null || step.day >= gap)) return { day: step.day, step };
  return gap === null ? null : { day: gap, step: null };
}
