import type { Outcome } from '../../lib/linkedin/reading';
import { read } from '../../lib/linkedin/ssi-dashboard';
import { batch, walk } from './batch';

/** What came of looking at this page, and the milliseconds of a look and of a walk, each the mean of a batch. */
export interface Looks {
  outcome: Outcome;
  elements: number;
  read: number[];
  walk: number[];
}

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
