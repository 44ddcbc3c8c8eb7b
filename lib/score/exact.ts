/** A number of points to three decimals, as many as the page ever shows: takes out the noise of floating point, and -0. */
export function exact(points: number): number {
  return Math.round(points * 1000) / 1000 + 0;
}
