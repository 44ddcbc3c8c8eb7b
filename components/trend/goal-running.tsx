import type { Target } from '../../lib/member/choices';
import type { MemberActions } from '../../lib/member/state';
import { PER_CYCLE } from '../../lib/score/goal';
import { CYCLE_DAYS, paceOf } from '../../lib/score/goal-pace';
import { answered, rebaseOf } from '../../lib/score/goal-rebase';
import { splitRise } from '../../lib/score/goal-split';
import { PILLARS } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import type { CoachSay } from '../../locales/coach';

interface Props {
  target: Target;
  latest: Snapshot;
  today: string;
  choose: MemberActions['choose'];
  say: CoachSay;
}

/** A running goal: where it stands, its pace, the next milestone; and a note where the ground under it moved. */
export function GoalRunning({ target, latest, today, choose, say }: Props) {
  const now = sumOf(latest.pillars);
  const { state, left, daysLeft, perWeek, ambitious } = paceOf(target, now, today);
  const rebase = rebaseOf(target, latest);
  const milestone = Math.min(target.points, Math.round(now) + PER_CYCLE.steady);
  const number = (n: number) => say.number(n, 1);
  const split = splitRise(latest.pillars, Math.min(left, (left / Math.max(daysLeft, 1)) * CYCLE_DAYS));
  const shares = PILLARS.filter((p) => split[p] > 0).map(
    (p) => `${say.text(`score.${p}Short`)} ${say.signed(split[p])}`,
  );
  return (
    <>
      <p class="goal-line">{say.text('goal.standing', { points: target.points, day: say.day(target.by, 'dated') })}</p>
      <span
        class="bar goal-bar"
        role="img"
        aria-label={say.text('goal.progress', { now: number(now), points: target.points })}
      >
        <span style={{ width: `${Math.min(100, (now / target.points) * 100)}%` }} />
      </span>
      {state === 'reached' && <p>{say.text('goal.reached')}</p>}
      {state === 'overdue' && <p>{say.text('goal.overdue', { n: number(left) })}</p>}
      {state === 'under-way' && perWeek !== null && (
        <>
          <p>
            {say.text('goal.left', { n: number(left), days: daysLeft })}.{' '}
            {say.text('goal.pace', { n: number(perWeek) })}
          </p>
          {ambitious && <p class="warn-line">{say.text('goal.ambitious')}</p>}
          {milestone < target.points && <p class="soft">{say.text('goal.milestone', { points: milestone })}</p>}
          {shares.length > 0 && <p class="soft small">{say.text('goal.split', { list: shares.join(', ') })}</p>}
        </>
      )}
      {rebase && (
        <div class="missing">
          <p>
            {rebase.from === null
              ? say.text('goal.appeared', { to: number(rebase.to), points: rebase.points })
              : say.text('goal.moved', { from: number(rebase.from), to: number(rebase.to), points: rebase.points })}
          </p>
          <div class="buttons">
            <button
              type="button"
              class="button small"
              onClick={() => choose({ target: answered(target, rebase, true) })}
            >
              {say.text('goal.rebase', { points: rebase.points })}
            </button>
            <button
              type="button"
              class="button small"
              onClick={() => choose({ target: answered(target, rebase, false) })}
            >
              {say.text('goal.keep', { points: target.points })}
            </button>
          </div>
        </div>
      )}
      <button type="button" class="button small" onClick={() => choose({ target: null })}>
        {say.text('goal.other')}
      </button>
    </>
  );
}
