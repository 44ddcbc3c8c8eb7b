import { findings } from '../simulation/findings';
import { PARAMETERS } from '../simulation/parameters';
import type { Effort, Line } from './line';

/** How often trend and outlook are wrong on simulated members. docs/honesty.md says what each figure means. */
export default function simulation({ quick }: Effort): Line[] {
  const members = quick ? 60 : PARAMETERS.members;
  return findings(members).map(({ name, value, unit, goal, of }) => ({
    name: `Honesty. ${name}`,
    baseline: `members simulated under a 90-day window, seed ${PARAMETERS.seed}, ${of} looked at`,
    result: value,
    unit,
    goal,
    judged: 'value',
    notes: [],
  }));
}
