import type { Box } from '../linkedin/box';

/** The isolated world's memory of the writing coaches that stand on this page: the page can't see it. */
const world = globalThis as { standing?: Set<Box> };

/** A coach for this kind of box stands here, until the function that it gets is called. */
export function standHere(box: Box): () => void {
  const standing = here();
  standing.add(box);
  world.standing = standing;
  return () => standing.delete(box);
}

/** Whether a coach for this kind of box stands here already. */
export function standsHere(box: Box): boolean {
  return here().has(box);
}

/** A page's element of that name is no memory of ours. */
function here(): Set<Box> {
  return world.standing instanceof Set ? world.standing : new Set();
}
