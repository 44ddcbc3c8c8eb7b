import { addDays } from '../score/day';
import { type Difference, differenceOf } from '../score/difference';
import { type Echo, echoOf } from '../score/echo';
import { evidenceOf } from '../score/evidence';
import { type Gap, latestGap } from '../score/gap';
import { type IndustryChange, industryChangeIn } from '../score/industry-change';
import { PILLARS } from '../score/pillar';
import { type Plateau, plateauOf } from '../score/plateau';
import { recent } from '../score/recent';
import type { Snapshot } from '../score/snapshot';
import { type Step, stepsOf } from '../score/step';
import { type Trend, trendOf } from '../score/trend';

/** One thing that may honestly be said of a history, as ids and numbers. */
export type Observation =
  | { is: 'none' }
  | { is: 'values'; readings: number }
  | { is: 'difference'; difference: Difference }
  | { is: 'trend'; trend: Trend }
  | { is: 'plateau'; plateau: Plateau }
  | { is: 'step'; step: Step }
  | { is: 'echo'; echo: Echo }
  | { is: 'gap'; gap: Gap }
  | { is: 'industry'; change: IndustryChange };

/** Events are told for so many days, as long as LinkedIn's window still holds what came before them. Our rule. */
const TOLD_FOR = 90;
/** A gap that has closed is told for four weeks: it is a hole in the trend that long. */
const GAP_TOLD_FOR = 28;

/**
 * All that may be said of a history sorted by day, seen on `today`: first what is known of its movement (total, then the
 * pillars that moved), then what looks like an event. Never a cause the readings don't show.
 */
export function observationsOf(history: readonly Snapshot[], today: string): Observation[] {
  return [...movement(history, today), ...events(history, today)];
}

function movement(history: readonly Snapshot[], today: string): Observation[] {
  const window = recent(history);
  const evidence = evidenceOf(history, today);
  if (evidence === 'none') return [{ is: 'none' }];
  if (evidence === 'values') return [{ is: 'values', readings: window.length }];
  const difference = evidence === 'difference' ? differenceOf(history, today) : null;
  if (difference) return [{ is: 'difference', difference }];
  const total = trendOf(history, today);
  const pillars = PILLARS.map((p) => trendOf(history, today, p)).filter((t) => t !== null && t.certainty !== 'level');
  return [...(total ? [total] : []), ...pillars].flatMap((trend) => (trend ? [{ is: 'trend', trend }] : []));
}

function events(history: readonly Snapshot[], today: string): Observation[] {
  const since = addDays(today, -TOLD_FOR);
  const plateau = plateauOf(history, today);
  const step = stepsOf(history.filter((s) => s.day >= addDays(since, -TOLD_FOR))).at(-1);
  const echo = echoOf(history, today);
  const gap = latestGap(history, today);
  const industry = industryChangeIn(history);
  return [
    ...(plateau ? [{ is: 'plateau', plateau } as const] : []),
    ...(step && step.day >= since ? [{ is: 'step', step } as const] : []),
    ...(echo ? [{ is: 'echo', echo } as const] : []),
    ...(gap && (gap.to === null || gap.to >= addDays(today, -GAP_TOLD_FOR)) ? [{ is: 'gap', gap } as const] : []),
    ...(industry && industry.day >= since ? [{ is: 'industry', change: industry } as const] : []),
  ];
}
