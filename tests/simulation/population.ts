import { dice } from '../linkedin/dice';
import { CASES, type Case, type Life, live } from './life';
import { PARAMETERS } from './parameters';

/** Simulated members of each case, always the same ones; fewer are the first of the more. */
export type Population = Readonly<Record<Case, readonly Life[]>>;

/** As many members of each case; another seed makes others. */
export function population(members: number, from: number = PARAMETERS.seed): Population {
  const lives = CASES.map((what, i) => {
    const seed = from + i * 10_000;
    return [what, Array.from({ length: members }, (_, n) => live(what, dice(seed + n)))];
  });
  return Object.fromEntries(lives);
}
