import { daysBetween } from '../../score/day';
import type { Check } from '../checks';

/** Due when the latest reading is `days` or more days old, or there is none; met while it is fresher. */
export const readingOlderThan =
  (days: number): Check =>
  ({ history, today }) => {
    const latest = history.at(-1);
    if (!latest) return { is: 'due', because: [{ fact: 'no-reading' }] };
    const age = daysBetween(latest.day, today);
    return { is: age >= days ? 'due' : 'met', because: [{ fact: 'reading-age', values: { n: age, day: latest.day } }] };
  };
