import { expect, it } from 'vitest';
import { datedAhead, soFar } from '../../lib/coach/dated-ahead';
import { factsOf } from '../../lib/coach/facts-of';
import { planFor } from '../../lib/coach/plan';
import { RULES } from '../../lib/coach/rules';
import { addDays } from '../../lib/score/day';
import { facts, reading, TODAY, ticks } from './rules/facts';

const history = [reading(9), reading(1), reading(-1), reading(-2, { brand: 25 }), reading(-700)];

it('counts readings and ticks dated ahead, but for the one day that a traveller may be early', () => {
  const log = ticks('photo', 0, -1, -2, -30);
  expect(datedAhead({ snapshots: history, log, today: TODAY })).toBe(4);
  expect(datedAhead({ snapshots: history, log, today: addDays(TODAY, -9) })).toBe(8);
  expect(datedAhead({ snapshots: history, log, today: addDays(TODAY, 700) })).toBe(0);
});

it('leaves them out, and gives the same list where there are none', () => {
  expect(soFar(history, TODAY)).toEqual(history.slice(0, 3));
  expect(soFar(history, addDays(TODAY, 700))).toBe(history);
  expect(soFar(history, '1999-12-31')).toEqual([]);
});

it('advises as if they were not there', () => {
  const advice = (snapshots: typeof history) => planFor(factsOf({ ...facts(), snapshots }), RULES);
  expect(advice(history)).toEqual(advice(history.slice(0, 3)));
});
