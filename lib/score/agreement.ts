import { addDays } from './day';
import type { Point } from './series';
import { slopeOf } from './slope';

/** The days and readings of the short look, beside that over 28 days. Source: domain notes 7.3, rule 4. */
const SHORT = { days: 12, readings: 4 } as const;
/** Below this share of the long slope the short one says that the movement is over. Ours, from the simulation. */
const OVER = 1 / 3;

/** Two slopes to look ahead with, points per day, of the same sign: how little and how much the movement may go on. */
export interface SlopesAhead {
  gentle: number;
  steep: number;
}

const NO_MOVEMENT: SlopesAhead = { gentle: 0, steep: 0 };

/**
 * The agreement rule: the slope over all points and that over the last 12 days, the smaller first. Both are zero where
 * they point in different directions or where the last 12 days move less than a third as fast, so that neither a burst
 * that is over nor one good week is drawn on. With fewer than 4 readings in those days, half the long slope stands in.
 */
export function slopesAhead(points: readonly Point[]): SlopesAhead {
  const last = points.at(-1);
  const long = slopeOf(points);
  if (!last || long === null) return NO_MOVEMENT;
  const from = addDays(last.day, -SHORT.days);
  const near = points.filter((p) => p.day >= from);
  const short = near.length >= SHORT.readings ? (slopeOf(near) ?? 0) : long / 2;
  if (Math.sign(long) !== Math.sign(short) || Math.abs(short) < OVER * Math.abs(long)) return NO_MOVEMENT;
  const shortIsGentle = Math.abs(short) < Math.abs(long);
  return shortIsGentle ? { gentle: short, steep: long } : { gentle: long, steep: short };
}
