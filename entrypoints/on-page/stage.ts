/** One of ours that wants to be seen on this page. */
export interface Player {
  /** Its turn: it may stand on the page. */
  enter: () => void;
  /** Another one's turn: it leaves the page, and may come back. */
  leave: () => void;
}

/** The isolated world's memory, shared by all our scripts on this page: whose turn it is stands last. */
const world = globalThis as { players?: readonly Player[] };

/** Takes the stage: at most one element of ours is on a page at a time, and the one that came last is seen. */
export function takeStage(player: Player): void {
  const before = playersNow();
  const others = before.filter((other) => other !== player);
  if (before.at(-1) !== player) before.at(-1)?.leave();
  world.players = [...others, player];
  player.enter();
}

/** Leaves the stage to the one that was there before. */
export function leaveStage(player: Player): void {
  const before = playersNow();
  const others = before.filter((other) => other !== player);
  world.players = others;
  if (before.at(-1) !== player) return;
  player.leave();
  others.at(-1)?.enter();
}

/** A page's element of that name is no player. */
function playersNow(): readonly Player[] {
  return Array.isArray(world.players) ? world.players : [];
}
