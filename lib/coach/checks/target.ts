import { AVERAGE_MOVED } from '../../score/goal-rebase';
import type { Check } from '../checks';

/** Due while there is no goal or no target, or the target's last day has passed; met otherwise. */
export const noTarget: Check = ({ choices, today }) => {
  const { goal, target } = choices;
  if (goal === null) return { is: 'due', because: [{ fact: 'no-goal' }] };
  if (target === null) return { is: 'due', because: [{ fact: 'no-target' }] };
  const because = [{ fact: target.by < today ? 'cycle-ended' : 'target', values: { ...by(target) } }];
  return { is: target.by < today ? 'due' : 'met', because };
};

/** Due when the industry's average is 2 or more away from the one the target was based on; unknown without a reading. */
export const targetOnOldGround: Check = ({ choices, history }) => {
  const latest = history.at(-1);
  if (!latest) return { is: 'unknown', missing: 'ssi-page' };
  const [from, to] = [choices.target?.industryAverage ?? null, latest.industry?.average ?? null];
  return from !== null && to !== null && Math.abs(to - from) >= AVERAGE_MOVED
    ? { is: 'due', because: [{ fact: 'average-moved', values: { from, to } }] }
    : { is: 'not-now' };
};

/** Due while the member has not said whether they use Sales Navigator; met once they did. */
export const navigatorUnsaid: Check = ({ choices }) => {
  const unsaid = choices.salesNavigator === null;
  return { is: unsaid ? 'due' : 'met', because: [{ fact: unsaid ? 'navigator-unsaid' : 'navigator-said' }] };
};

function by({ points, by }: { points: number; by: string }) {
  return { points, day: by };
}
