import { daysBetween } from './day';
import { exact } from './exact';
import { PILLARS, type Pillar } from './pillar';
import type { Snapshot } from './snapshot';
import { stepKind } from './step-kind';
import { sumOf } from './sum';

/**
 * What a sudden change looks like.
 * - `one`: one pillar moved; probably a profile change or one big event
 * - `together`: all pillars moved alike; probably LinkedIn's side
 * - `several`: neither
 */
export type StepKind = 'one' | 'together' | 'several';

/** A sudden change between two readings that lasted. */
export interface Step {
  /** The last day on the old level. */
  before: string;
  /** The first day on the new level. */
  day: string;
  /** Points of the total, signed. */
  points: number;
  kind: StepKind;
  /** The pillar that moved, where `kind` is `one`. */
  pillar: Pillar | null;
}

/** Points of the total that make a step. Source: domain notes 7.3, rule 9. */
export const STEP_POINTS = 4;
/**
 * Points that make a step where all pillars moved alike. Lower, because moving alike is rare by itself: the change of
 * February 2017 took about 7%, which is 2.1 points of a score of 30 (domain notes 2.3).
 */
export const TOGETHER_POINTS = 2;
/** Most days between the two readings: over more, a habit can do it. Same source. */
const STEP_DAYS = 3;
/**
 * How much of the step the two readings on either side may move, so that a burst (which goes on) and a misread value
 * (which comes back) are none. Ours, from the simulation.
 */
const HOLD = 1 / 3;
/** Most days from the step to the readings that confirm it: later ones may have moved for another reason. */
const CONFIRM_DAYS = 10;

/** The steps of a history sorted by day, oldest first. A step counts once two readings after it have kept its level. */
export function stepsOf(history: readonly Snapshot[]): Step[] {
  const totals = history.map((s) => sumOf(s.pillars));
  const at = (i: number) => totals[i] ?? Number.NaN;
  const steps: Step[] = [];
  for (let i = 2; i + 2 < history.length; i++) {
    const jump = at(i) - at(i - 1);
    if (Math.abs(jump) < TOGETHER_POINTS) continue;
    const still = Math.abs(jump) * HOLD;
    const holds = [at(i - 2) - at(i - 1), at(i + 1) - at(i), at(i + 2) - at(i)].every((d) => Math.abs(d) <= still);
    const step = holds ? stepBetween(history[i - 1] as Snapshot, history[i] as Snapshot, exact(jump)) : null;
    if (step && daysBetween(step.day, (history[i + 2] as Snapshot).day) <= CONFIRM_DAYS) steps.push(step);
  }
  return steps;
}

function stepBetween(from: Snapshot, to: Snapshot, points: number): Step | null {
  if (daysBetween(from.day, to.day) > STEP_DAYS) return null;
  const kind = stepKind(from.pillars, to.pillars);
  if (kind !== 'together' && Math.abs(points) < STEP_POINTS) return null;
  const moved = (p: Pillar) => Math.abs(to.pillars[p] - from.pillars[p]);
  const pillar = kind === 'one' ? PILLARS.reduce((a, b) => (moved(b) > moved(a) ? b : a)) : null;
  return { before: from.day, day: to.day, points, kind, pillar };
}
