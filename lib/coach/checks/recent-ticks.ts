import { addDays } from '../../score/day';
import type { Facts } from '../facts';
import { type Tick, ticksOf } from '../ticks';

/** What was ticked on the last `days` local days, today included. */
export function recentTicks({ log, today }: Facts, days: number): readonly Tick[] {
  return ticksOf(log).between(addDays(today, 1 - days), today);
}
