import { expect, it } from 'vitest';
import { tierOf } from '../../lib/score/tier';

it('names the tier of the rounded total', () => {
  expect([0, 25, 25.4, 25.5, 50, 51, 75, 76, 100].map(tierOf)).toEqual([
    'beginner',
    'beginner',
    'beginner',
    'developing',
    'developing',
    'proficient',
    'proficient',
    'leader',
    'leader',
  ]);
});
