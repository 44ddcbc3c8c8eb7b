import type { MemberActions } from '../../lib/member/state';
import { proposeGoal } from '../../lib/score/goal';
import { cycleEnd, steadyCycles } from '../../lib/score/goal-pace';
import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import { tierOf } from '../../lib/score/tier';
import type { CoachSay } from '../../locales/coach';
import { GoalOwn } from './goal-own';

interface Props {
  latest: Snapshot;
  today: string;
  choose: MemberActions['choose'];
  say: CoachSay;
}

/** The goal that the rule proposes, why this number, and a form for another. */
export function GoalProposed({ latest, today, choose, say }: Props) {
  const { points, milestone, base, average, because } = proposeGoal(latest);
  const by = cycleEnd(today, steadyCycles(sumOf(latest.pillars), points));
  const industryAverage = latest.industry?.average ?? null;
  const values = { average: say.number(average), tier: say.text(`score.${tierOf(points)}`) };
  return (
    <>
      <p class="goal-line">{say.text('goal.proposed', { points, day: say.day(by, 'dated') })}</p>
      <p class="soft">
        {say.text(`goal.because_${because}`, values)} {base !== 'industry' && say.text(`goal.base_${base}`, values)}
      </p>
      {milestone < points && <p class="soft">{say.text('goal.milestone', { points: milestone })}</p>}
      <button
        type="button"
        class="button"
        onClick={() => choose({ target: { points, by, setOn: today, industryAverage, own: false } })}
      >
        {say.text('goal.take')}
      </button>
      <GoalOwn
        proposal={points}
        today={today}
        onSet={(own, end) => choose({ target: { points: own, by: end, setOn: today, industryAverage, own: true } })}
        say={say}
      />
    </>
  );
}
