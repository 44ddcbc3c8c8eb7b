import type { Check } from '../checks';
import { recentTicks } from './recent-ticks';

/** Days over which giving and asking are weighed, and asks from which it matters. Our rule of thumb. */
const STRETCH = 28;
const ENOUGH = 2;

/** Due when the member ticked more of `asks` than of `gives` in the last 28 days, at least two; met when not; not now when little was asked. */
export const moreAskedThanGiven =
  (asks: readonly string[], gives: readonly string[]): Check =>
  (facts) => {
    const recent = recentTicks(facts, STRETCH).map(({ rule }) => rule);
    const asked = recent.filter((rule) => asks.includes(rule)).length;
    const given = recent.filter((rule) => gives.includes(rule)).length;
    if (asked < ENOUGH) return { is: 'not-now' };
    return { is: asked > given ? 'due' : 'met', because: [{ fact: 'asked-and-given', values: { asked, given } }] };
  };
