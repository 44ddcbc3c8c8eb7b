import { plateauOf } from '../../score/plateau';
import type { Check } from '../checks';

/** Due while the total stands on a plateau: more of the same keeps it there. */
export const settled: Check = ({ history, today }) => {
  const plateau = plateauOf(history, today);
  if (!plateau) return { is: 'not-now' };
  const { low, high, since } = plateau;
  return { is: 'due', because: [{ fact: 'settled', values: { low, high, day: since } }] };
};
