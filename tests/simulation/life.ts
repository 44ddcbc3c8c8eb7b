import { addDays } from '../../lib/score/day';
import { exact } from '../../lib/score/exact';
import { eachPillar, PILLAR_MAX, PILLARS, type Pillar } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import type { Dice } from '../linkedin/dice';
import { between, gamma, poisson } from './chance';
import { PARAMETERS } from './parameters';

/** What changes on day 0 of a life. `burst` ends on day 0. */
export const CASES = ['steady', 'half-more', 'doubled', 'stopped', 'burst', 'profile-step', 'formula'] as const;
export type Case = (typeof CASES)[number];

/** A simulated member's score, day by day; day 0 is the day of the change. */
export interface Life {
  /** The true pillars on a day. */
  on(day: number): Snapshot;
  /** What the member saw up to a day: 70% of the days. */
  seenUntil(day: number): Snapshot[];
}

/** A whole life under a 90-day window. */
export function live(what: Case, dice: Dice): Life {
  const { before, after, window, observed } = PARAMETERS;
  const first = -before - window;
  const days = Array.from({ length: before + window + after + 1 }, (_, i) => first + i);
  const shared = days.map(() => 1);
  weekly(dice, PARAMETERS.weeks.shared, shared);
  const chosen = dice.pick(PILLARS);
  const stepped = between(dice, PARAMETERS.profileStep);
  const formula = between(dice, PARAMETERS.formula);
  const courses = eachPillar((p) => {
    const fixed = between(dice, PARAMETERS.fixed);
    const reach = between(dice, PARAMETERS.reach);
    const filled = between(dice, PARAMETERS.filled);
    const rate = between(dice, PARAMETERS.actions);
    const factor = [...shared];
    weekly(dice, PARAMETERS.weeks.pillar, factor);
    const done = days.map((day, i) => {
      const weekday = PARAMETERS.weekdays[(((day % 7) + 7) % 7) as 0] as number;
      return poisson(dice, rate * weekday * (factor[i] as number) * habit(what, day));
    });
    const scale = (-window * rate) / Math.log(1 - filled);
    let sum = 0;
    return days.map((day, i) => {
      sum += (done[i] as number) - (done[i - window] ?? 0);
      const points = fixed + reach * (1 - Math.exp(-sum / scale));
      const up = what === 'profile-step' && p === chosen && day >= 0 ? stepped : 0;
      const by = what === 'formula' && day >= 0 ? formula : 1;
      return exact(Math.min(PILLAR_MAX, points * by + up));
    });
  });
  const on = (day: number) =>
    snapshot(
      day,
      eachPillar((p) => courses[p][day - first] as number),
    );
  const seen = days.filter((day) => day > -before && dice.chance(observed)).map(on);
  return { on, seenUntil: (day) => seen.filter((s) => s.day <= dayName(day)) };
}

/** The local day of a day of a life. */
export function dayName(day: number): string {
  return addDays('2026-01-04', day);
}

/** A snapshot of a day of a life. */
export function snapshot(day: number, pillars: Record<Pillar, number>): Snapshot {
  const name = dayName(day);
  return {
    day: name,
    takenAt: `${name}T08:00:00+00:00`,
    overall: Math.round(sumOf(pillars)),
    pillars,
    industry: { rank: 30, average: 34, name: 'Software Development' },
    network: { rank: 40, average: 36 },
    source: 'page',
  };
}

/** How many times the usual habit a day sees. */
function habit(what: Case, day: number): number {
  const { times, days } = PARAMETERS.burst;
  if (what === 'burst') return day > -days && day <= 0 ? times : 1;
  if (day < 0) return 1;
  return { steady: 1, 'half-more': 1.5, doubled: 2, stopped: 0, 'profile-step': 1, formula: 1 }[what];
}

function weekly(dice: Dice, shape: number, factor: number[]): void {
  let week = 1;
  factor.forEach((value, i) => {
    if (i % 7 === 0) week = gamma(dice, shape);
    factor[i] = value * week;
  });
}
