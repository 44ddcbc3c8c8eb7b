import type { Outcome } from '../../lib/linkedin/reading';
import { read } from '../../lib/linkedin/ssi-dashboard';

/** What came of looking at this page, and the milliseconds of a look and of a walk, each the mean of a batch. */
export interface Looks {
  outcome: Outcome;
  elements: number;
  read: number[];
  walk: number[];
}

/** A page's clock is coarse (0.1 ms): a batch lasts at least this long. */
const BATCH_MS = 20;

/** Looks at the page and walks over it in turns, `turns` batches of each. */
export function look(turns: number): Looks {
  const reading = () => read(document, location.pathname);
  const looks: Looks = { outcome: reading().outcome, elements: walk(), read: [], walk: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    looks.read.push(batch(reading));
    looks.walk.push(batch(walk));
  }
  return looks;
}

/** One walk over all elements that touches each; gives how many there are. */
function walk(): number {
  let touched = 0;
  for (const element of document.querySelectorAll('*')) if (element.nodeType === Node.ELEMENT_NODE) touched += 1;
  return touched;
}

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
