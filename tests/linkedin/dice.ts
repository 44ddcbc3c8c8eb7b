/** A repeatable source of chance: the same seed throws the same dice, so a failing page can be made again. */
export interface Dice {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  /** True with the given chance (0-1). */
  chance(of: number): boolean;
  /** One of a non-empty list. */
  pick<T>(from: readonly T[]): T;
  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Dice for a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    next,
    upTo,
    chance: (of) => next() < of,
    pick: (from) => from[upTo(from.length)] as (typeof from)[number],
    shuffle: (list) => {
      const left = [...list];
      const mixed: typeof left = [];
      while (left.length > 0) mixed.push(...left.splice(upTo(left.length), 1));
      return mixed;
    },
  };
}

/** A hashed class name as build tools make them, the same for the same name and seed: `_9f3ka1x`. */
export function hashed(name: string, seed: number): string {
  let h = 2_166_136_261 ^ seed;
  for (const letter of name) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return `_${h.toString(36).padStart(7, '0')}`;
}
