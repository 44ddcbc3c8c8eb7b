import type { Pillar } from '../../score/pillar';
import type { Check } from '../checks';

/** Due once a pillar's latest points reach `points` (0-25): for what needs a ground to stand on. Unknown without a reading. */
export const atLeast =
  (pillar: Pillar, points: number): Check =>
  ({ history }) => {
    const latest = history.at(-1);
    if (!latest) return { is: 'unknown', missing: 'ssi-page' };
    const value = latest.pillars[pillar];
    return value >= points
      ? { is: 'due', because: [{ fact: 'stands', values: { pillar, points: value } }] }
      : { is: 'not-now' };
  };
