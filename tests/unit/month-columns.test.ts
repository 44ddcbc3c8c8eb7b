import { describe, expect, it } from 'vitest';
import { monthColumns } from '../../components/today/month-columns';
import { addDays } from '../../lib/score/day';

/** The Mondays of thirteen weeks, from this one. */
const from = (monday: string) => Array.from({ length: 13 }, (_, week) => addDays(monday, week * 7));
const columns = (monday: string) => monthColumns(from(monday)).map(({ week, day }) => `${week} ${day}`);

describe('months above weeks', () => {
  it('each stands above the first week that begins in it', () => {
    expect(columns('2026-08-10')).toEqual(['0 2026-08-10', '4 2026-09-07', '8 2026-10-05', '12 2026-11-02']);
  });

  it('the one they begin with needs room before the next', () => {
    expect(columns('2026-08-24')).toEqual(['0 2026-08-24', '2 2026-09-07', '6 2026-10-05', '10 2026-11-02']);
    expect(columns('2026-08-31')).toEqual(['1 2026-09-07', '5 2026-10-05', '9 2026-11-02']);
  });

  it('the year turns like any month', () => {
    expect(columns('2026-11-02')).toEqual(['0 2026-11-02', '5 2026-12-07', '9 2027-01-04']);
  });

  it('of no weeks there are none', () => {
    expect(monthColumns([])).toEqual([]);
  });
});
