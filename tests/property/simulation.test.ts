import { describe, expect, it } from 'vitest';
import { told } from '../simulation/finding';
import { findings } from '../simulation/findings';
import { PARAMETERS } from '../simulation/parameters';

/** The normal run looks at fewer members; `npm run test:long` at all of them, and says what it found. */
const LONG = import.meta.env.VITE_LONG === '1';
const found = findings(LONG ? PARAMETERS.members : 60);
if (LONG) console.log(found.map(told).join('\n'));

describe('members simulated under a 90-day window', () => {
  it.each(found.filter(({ goal }) => goal !== null))('$name: at most $goal $unit', ({ value, goal, of }) => {
    expect(of).toBeGreaterThan(40);
    expect(value).toBeLessThanOrEqual(goal as number);
  });
});
