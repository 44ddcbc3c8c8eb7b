import { addDays } from '../../score/day';
import { industryChangeIn } from '../../score/industry-change';
import type { Facts } from '../facts';
import type { Happening } from './acknowledged';

/** Days after which another industry is no longer news. Our rule of thumb. */
const NEWS = 28;

/** The change of industry of the last four weeks; null where there is none. */
export function industryChanged({ history, today }: Facts): Happening | null {
  const change = industryChangeIn(history);
  if (!change || change.day < addDays(today, -NEWS)) return null;
  const { day, from, to } = change;
  return { day, because: { fact: 'industry-changed', values: { from, to, day } } };
}
