import { addDays } from '../../score/day';
import type { Facts } from '../facts';
import type { Happening } from './acknowledged';

/** Days after which another industry is no longer news. Our rule of thumb. */
const NEWS = 28;

/**
 * The latest change of industry of the last four weeks; null where there is none. A new name over the same rank and
 * average is the same group in another language; readings without a name say nothing.
 */
export function industryChanged({ history, today }: Facts): Happening | null {
  const named = history.filter(({ industry }) => industry?.name != null).slice(-NEWS - 1);
  for (let i = named.length - 1; i > 0; i--) {
    const [day, old, now] = [named[i]?.day ?? '', named[i - 1]?.industry, named[i]?.industry];
    if (day < addDays(today, -NEWS)) return null;
    if (!old || !now || old.name === now.name || (old.rank === now.rank && old.average === now.average)) continue;
    return { day, because: { fact: 'industry-changed', values: { from: old.name ?? '', to: now.name ?? '', day } } };
  }
  return null;
}
