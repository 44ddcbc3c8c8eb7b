import type { Outcome } from '../../lib/linkedin/reading';
import { read } from '../../lib/linkedin/ssi-dashboard';
import { inTurns, type Turns } from './batch';

/** What came of looking at this page, and how long it took. */
export interface Looks extends Turns {
  outcome: Outcome;
}

/** Looks at the page and walks over it in turns, `turns` batches of each. */
export function look(turns: number): Looks {
  const reading = () => read(document, location.pathname);
  const { outcome } = reading();
  return { outcome, ...inTurns(reading, turns) };
}
