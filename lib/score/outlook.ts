import { slopesAhead } from './agreement';
import { addDays } from './day';
import { BURST, burstBetween } from './echo';
import { evidenceOf } from './evidence';
import { blindAfterGap } from './gap';
import { median } from './median';
import { PILLAR_MAX, TOTAL_MAX } from './pillar';
import { recent } from './recent';
import { type Subject, seriesOf } from './series';
import type { Snapshot } from './snapshot';
import { WINDOW_DAYS } from './window';
import { wobbleOf } from './wobble';

/** Where the score may be on a day if the habits stay as they are. */
export interface Outlook {
  subject: Subject;
  /** The day it is about: `days` after the latest reading. */
  day: string;
  days: number;
  /** Whole points, both ends included. */
  low: number;
  high: number;
}

/** Days ahead that we speak of, never more than 28: what the member does by then is not known. Domain notes 7.3, rule 5. */
export const HORIZONS = [7, 14, 28] as const;
/**
 * A rise counts a little less each day, since more of the same brings ever less; a fall does not: what leaves the window
 * is missed in full. Ours, from the simulation (the notes' 0.97 for both missed half of the members who had stopped).
 */
const DAMPING = 0.98;
/** Half the range: a point and three daily wobbles times the root of the days, at least two. Domain notes 7.3, rule 5. */
const RANGE = { base: 1, wobbles: 3, least: 2 } as const;
/**
 * A range wider than this says nothing: it spans nearly a whole tier. Our rule of thumb; in the simulation few are.
 */
const WIDEST = 20;
/** Days after a burst in which nothing is said: whether it goes on can't be seen yet. Ours, from the simulation. */
const SILENT_AFTER_BURST = 4;

/**
 * The ranges for 7, 14 and 28 days after the latest reading of a history sorted by day, as seen on `today`. A range
 * spans two stories, the movement slowing down and the movement going on. Nothing for days that have passed, nothing
 * without a trend, until three readings after a gap of 14 days, in the days after a burst, and where the range would be
 * wider than {@link WIDEST} points: too uncertain to say.
 */
export function outlookOf(history: readonly Snapshot[], today: string, subject: Subject = 'total'): Outlook[] {
  const last = history.at(-1);
  if (!last || evidenceOf(history, today) !== 'trend' || blindAfterGap(history, today)) return [];
  if (burstBetween(history, addDays(last.day, -SILENT_AFTER_BURST), last.day)) return [];
  const points = seriesOf(recent(history), subject);
  const level = median(points.slice(-3).map((p) => p.points));
  const { gentle, steep } = slopesAhead(points);
  const wobble = wobbleOf(points);
  const top = subject === 'total' ? TOTAL_MAX : PILLAR_MAX;
  const whole = (value: number) => Math.round(Math.min(top, Math.max(0, value)));
  // Rare, and most of the work: looked for once over all horizons, then for each.
  const echoes = subject === 'total' && dropsOut(history, last.day, addDays(last.day, Math.max(...HORIZONS))) > 0;
  return HORIZONS.flatMap((days) => {
    const day = addDays(last.day, days);
    if (day <= today) return [];
    const slowing = level + gentle * (gentle > 0 ? dampedDays(days) : days);
    const goingOn = level + steep * days;
    const half = Math.max(RANGE.least, RANGE.base + RANGE.wobbles * wobble * Math.sqrt(days));
    const drop = echoes ? dropsOut(history, last.day, day) : 0;
    const low = whole(Math.min(slowing, goingOn) - half - drop);
    const high = whole(Math.max(slowing, goingOn) + half);
    return high - low > WIDEST ? [] : [{ subject, day, days, low, high }];
  });
}

/** The sum of 0.98^i for i = 1 to `days`. */
function dampedDays(days: number): number {
  return (DAMPING * (1 - DAMPING ** days)) / (1 - DAMPING);
}

/** Points of an earlier burst that can drop out between two days: the low end makes room for them. */
function dropsOut(history: readonly Snapshot[], after: string, until: string): number {
  const burst = burstBetween(history, addDays(after, 1 - WINDOW_DAYS), addDays(until, BURST.days - WINDOW_DAYS));
  return burst && burst.drops.from <= until ? burst.points : 0;
}
