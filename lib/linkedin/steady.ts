import { PILLARS } from '../score/pillar';
import type { Reading, ReadReading } from './reading';

/** When a look was made. */
export interface Moment {
  /** On the page's own clock, ms. */
  at: number;
  /** Animation frames the page had drawn by then. */
  frame: number;
  /** Wall-clock time of the look before, ms. */
  lookedAt: number;
}

/** A complete reading that must show the same for a while before it counts, and the moment it was first seen. */
export interface Held extends Moment {
  reading: ReadReading;
}

/** Two equal readings must lie at least this far apart. Source: LinkedIn's numbers arrive late, staged, or counting up. */
export const HOLD_MS = 300;
/** All zeros are also what an empty shell shows, so they must hold longer. Our rule. */
export const ZERO_HOLD_MS = 3000;
/** Two frames: the page was really drawn in between. */
export const HOLD_FRAMES = 2;
/** After this long in view without a steady score, the page's reason is said. */
export const PATIENCE_MS = 20_000;

/** What is held after one more look: the same candidate if it still says the same, a new one, or none. */
export function hold(held: Held | null, reading: Reading, moment: Moment): Held | null {
  if (reading.outcome !== 'read') return null;
  return held && sameScore(held.reading, reading) ? held : { reading, ...moment };
}

/** How long a candidate must hold, ms. */
export function holdTime(held: Held): number {
  const { overall, pillars } = held.reading.score;
  return overall === 0 && PILLARS.every((p) => pillars[p] === 0) ? ZERO_HOLD_MS : HOLD_MS;
}

/** Whether the look made now, at `at` and `frame`, confirms what is held. */
export function isSteady(held: Held, at: number, frame: number): boolean {
  return at - held.at >= holdTime(held) && frame - held.frame >= HOLD_FRAMES;
}

/** Whether two readings say the same, receipt aside. */
export function sameScore(a: ReadReading, b: ReadReading): boolean {
  return JSON.stringify(a.score) === JSON.stringify(b.score);
}

/** Looks a page may cost in any one second, however fast it changes. */
const LOOKS_A_SECOND = 2;

/** The earliest time for the next look, given the times of the latest ones (newest last). */
export function nextLookAt(looks: readonly number[], now: number): number {
  const earlier = looks.at(-LOOKS_A_SECOND);
  return earlier === undefined ? now : Math.max(now, earlier + 1000);
}
