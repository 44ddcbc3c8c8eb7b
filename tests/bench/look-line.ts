import type { Turns } from './batch';
import type { Line } from './line';
import { bootstrap, median, ratio } from './statistics';

/** What looking at a page was to find, and did: another would make its figures worthless. */
interface Found {
  said: string;
  expected: string;
}

/** What one look at a page costs, over one walk through it. `more`: what else was found there. */
export function lookLine(
  name: string,
  goal: number,
  { read, walk, elements }: Turns,
  { said, expected }: Found,
  more = '',
): Line {
  if (said !== expected) throw new Error(`${name}: the reader says "${said}", not "${expected}".`);
  return {
    name,
    baseline: `one walk of querySelectorAll('*') that touches each element, ${read.length} alternating batches`,
    result: bootstrap(read, walk, ratio),
    unit: '×',
    goal,
    judged: 'value',
    notes: [`${median(read).toFixed(2)} ms, ${median(walk).toFixed(2)} ms for ${elements} elements${more}`],
  };
}
