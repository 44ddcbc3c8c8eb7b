import { addDays } from '../../score/day';
import { echoOf } from '../../score/echo';
import type { Facts } from '../facts';
import type { Happening } from './acknowledged';

/** Days before the last one on which it can drop out, from which it is told: an older tick was about another burst. */
const NOTICE = 15;

/** The burst of 75-90 days ago whose activity may drop out of LinkedIn's window now; null where there is none. */
export function echoAhead({ history, today }: Facts): Happening | null {
  const echo = echoOf(history, today);
  if (!echo) return null;
  const { points, drops } = echo;
  return {
    day: addDays(drops.to, -NOTICE),
    because: { fact: 'echo', values: { points, from: drops.from, to: drops.to } },
  };
}
