import type { MemberActions } from '../../lib/member/state';
import { proposeGoal } from '../../lib/score/goal';
import { cycleEnd, paceOf, steadyCycles } from '../../lib/score/goal-pace';
import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import { tierOf } from '../../lib/score/tier';
import type { CoachSay } from '../../locales/coach';
import { GoalAsk } from './goal-ask';
import { GoalOwn } from './goal-own';

interface Props {
  latest: Snapshot;
  /** Points of the last four weeks; null where unknown. */
  moved: number | null;
  today: string;
  choose: MemberActions['choose'];
  say: CoachSay;
}

/** The goal that the rule proposes, why this number, and a form for another. */
export function GoalProposed({ latest, moved, today, choose, say }: Props) {
  const { points, base, average, because } = proposeGoal(latest);
  const now = sumOf(latest.pillars);
  const by = cycleEnd(today, steadyCycles(now, points));
  const industryAverage = latest.industry?.average ?? null;
  const proposal = { points, by, setOn: today, industryAverage, own: false };
  const { state, left, daysLeft } = paceOf(proposal, now, today);
  const values = { average: say.number(average, 1), tier: say.text(`score.${tierOf(points)}`) };
  return (
    <>
      <p class="goal-line" data-held>
        {say.text('goal.proposed', { points, day: say.day(by, 'dated') })}
      </p>
      <p class="soft">
        {say.text(`goal.because_${because}`, values)} {base !== 'industry' && say.text(`goal.base_${base}`, values)}
      </p>
      {state === 'under-way' && <GoalAsk now={now} left={left} daysLeft={daysLeft} moved={moved} say={say} />}
      <button type="button" class="button" onClick={() => choose({ target: proposal })}>
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
