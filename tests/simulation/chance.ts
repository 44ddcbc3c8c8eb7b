import type { Dice } from '../linkedin/dice';

/** A number with mean 1 and a spread of 1/√shape: the sum of `shape` exponentials over `shape`. */
export function gamma(dice: Dice, shape: number): number {
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - dice.next());
  return sum / shape;
}

/** A number evenly between two. */
export function between(dice: Dice, [low, high]: readonly [number, number]): number {
  return low + (high - low) * dice.next();
}

/** How often something happens on a day on which it happens `mean` times on average. */
export function poisson(dice: Dice, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = dice.next(); product > limit; product *= dice.next()) count++;
  return count;
}
