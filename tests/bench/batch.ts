/** A page's clock is coarse (0.1 ms): a batch lasts at least this long. */
const BATCH_MS = 20;

/** One walk over all elements that touches each; gives how many there are. */
export function walk(): number {
  let touched = 0;
  for (const element of document.querySelectorAll('*')) if (element.nodeType === Node.ELEMENT_NODE) touched += 1;
  return touched;
}

/** The milliseconds of one act, the mean of as many as fit into a batch. */
export function batch(act: () => unknown): number {
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
