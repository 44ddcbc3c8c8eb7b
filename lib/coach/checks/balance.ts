import { fullPillars } from '../../score/full-pillar';
import { PILLARS } from '../../score/pillar';
import type { Check } from '../checks';

/** Due when the weakest pillar is `points` or more below the strongest; unknown without a reading. */
export const uneven =
  (points: number): Check =>
  ({ history }) => {
    const latest = history.at(-1)?.pillars;
    if (!latest) return { is: 'unknown', missing: 'ssi-page' };
    const [low, high] = [
      PILLARS.reduce((a, b) => (latest[b] < latest[a] ? b : a)),
      PILLARS.reduce((a, b) => (latest[b] > latest[a] ? b : a)),
    ];
    return latest[high] - latest[low] >= points
      ? { is: 'due', because: [{ fact: 'uneven', values: { low, high, from: latest[low], to: latest[high] } }] }
      : { is: 'not-now' };
  };

/** Due when a pillar is full and another is not; not now otherwise; unknown without a reading. */
export const oneFull: Check = ({ history }) => {
  if (history.length === 0) return { is: 'unknown', missing: 'ssi-page' };
  const full = fullPillars(history);
  const pillar = full[0];
  return pillar && full.length < PILLARS.length
    ? { is: 'due', because: [{ fact: 'full', values: { pillar } }] }
    : { is: 'not-now' };
};
