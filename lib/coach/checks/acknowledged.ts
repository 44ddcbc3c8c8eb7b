import type { Check } from '../checks';
import type { Facts } from '../facts';
import type { Because } from '../rule';
import { ticksOf } from '../ticks';

/** Something that began on a local day, `YYYY-MM-DD`, and the fact that tells of it. */
export interface Happening {
  day: string;
  because: Because;
}

/** Due from a happening until the member ticked `own` on or after its day, then met; not now where nothing happened. */
export const untilAcknowledged =
  (own: string, happening: (facts: Facts) => Happening | null): Check =>
  (facts) => {
    const happened = happening(facts);
    if (!happened) return { is: 'not-now' };
    const day = ticksOf(facts.log).of(own).at(-1);
    return day !== undefined && day >= happened.day
      ? { is: 'met', because: [{ fact: 'ticked', values: { day } }] }
      : { is: 'due', because: [happened.because] };
  };
