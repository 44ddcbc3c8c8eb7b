/**
 * When the member came to this surface, ms: left by the doorman for the page coach, which runs in the same isolated
 * world (the page can't see it). A page that came on another day still shows that day's numbers.
 */
const world = globalThis as { arrivedAt?: number };

/** The doorman's entry. */
export function arrive(at: number): void {
  world.arrivedAt = at;
}

/** When the member arrived, ms; the document's own start where no doorman wrote it down. */
export function arrivedAt(): number {
  return typeof world.arrivedAt === 'number' ? world.arrivedAt : performance.timeOrigin;
}
