import { expect, it } from 'vitest';
import { type Step, upgraded } from '../../lib/history/upgrade';

/** Before and after each step, one row per released step. Version 1 is the first, so its row is the only one so far. */
it.each([['a month of version 1 stays as it is', { version: 1, days: { a: 1 } }, { version: 1, days: { a: 1 } }]])(
  '%s',
  (_, before, after) => {
    expect(upgraded(before)).toEqual(after);
  },
);

const steps: Record<number, Step> = {
  1: ({ days, ...rest }) => ({ ...rest, byDay: days }),
  2: (month) => ({ ...month, counted: Object.keys(month.byDay as object).length }),
};

it('climbs all steps in order', () => {
  expect(upgraded({ version: 1, days: { a: 1 } }, steps, 3)).toEqual({ version: 3, byDay: { a: 1 }, counted: 1 });
  expect(upgraded({ version: 2, byDay: {} }, steps, 3)).toEqual({ version: 3, byDay: {}, counted: 0 });
});

it('does not touch what it was given, even where a step does', () => {
  const before = { version: 1, days: { a: 1 } };
  upgraded(before, { 1: (month) => Object.assign(month, { days: null }) }, 2);
  expect(before).toEqual({ version: 1, days: { a: 1 } });
});

it.each([
  ['a step is missing', { version: 1 }, { 2: steps[2] as Step }],
  ['a step fails', { version: 2 }, steps],
  ['it is from the future', { version: 4 }, steps],
  ['it has no version', { days: {} }, steps],
  ['its version is text', { version: '1', days: {} }, steps],
  ['it is no month', 'x', steps],
  ['it is null', null, steps],
  ['it is a list', [1], steps],
])('gives up where %s', (_, before, table) => {
  expect(upgraded(before, table, 3)).toBeNull();
});
