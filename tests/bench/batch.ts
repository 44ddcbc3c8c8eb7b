/** A page's clock is coarse (0.1 ms): a batch lasts at least this long. */
const BATCH_MS = 20;

/** One walk over all elements that touches each; gives how many there are. */
export function walk(): number {
  let touched = 0;
  for (const element of document.querySelectorAll('*')) if (element.nodeType === Node.ELEMENT_NODE) touched += 1;
  return touched;
}

/** What looking at a page and walking over it took: the milliseconds of one of each, the mean of a batch. */
export interface Turns {
  elements: number;
  read: number[];
  walk: number[];
}

/** Looks at the page and walks over it in turns, `turns` batches of each. */
export function inTurns(look: () => unknown, turns: number): Turns {
  const took: Turns = { elements: walk(), read: [], walk: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    took.read.push(batch(look));
    took.walk.push(batch(walk));
  }
  return took;
}

/** The milliseconds of one act, the mean of as many as fit into a batch. */
function batch(act: () => unknown): number {
  const start = performance.now();
  let acts = 0;
  let spent = 0;
  do {
    act();
    acts += 1;
    spent = performance.now() - start;
  } while (spent < BATCH_MS);
  return spent / acts;
}
