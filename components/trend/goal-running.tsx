import type { Target } from '../../lib/member/choices';
import type { MemberActions } from '../../lib/member/state';
import { paceOf, riseInCycle } from '../../lib/score/goal-pace';
import { answered, rebaseOf } from '../../lib/score/goal-rebase';
import { splitRise } from '../../lib/score/goal-split';
import { PILLARS } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import type { CoachSay } from '../../locales/coach';
import { GoalAsk } from './goal-ask';

interface Props {
  target: Target;
  latest: Snapshot;
  /** Points of the last four weeks; null where unknown. */
  moved: number | null;
  today: string;
  choose: MemberActions['choose'];
  say: CoachSay;
}

/** Points without a place in the division that are worth a word. */
const LEFT_OVER = 0.1;

/** A running goal: where it stands, its pace, the next milestone; and a note where the ground under it moved. */
export function GoalRunning({ target, latest, moved, today, choose, say }: Props) {
  const now = sumOf(latest.pillars);
  const { state, left, daysLeft, perWeek, ambitious } = paceOf(target, now, today);
  const rebase = rebaseOf(target, latest);
  const number = (n: number) => say.number(n, 1);
  const rise = riseInCycle(left, daysLeft);
  const split = splitRise(latest.pillars, rise);
  const over = rise - sumOf(split);
  const shares = PILLARS.filter((p) => split[p] > 0).map(
    (p) => `${say.text(`score.${p}Short`)} ${say.signed(split[p])}`,
  );
  return (
    <>
      <p class="goal-line" data-held>
        {say.text('goal.standing', { points: target.points, day: say.day(target.by, 'dated') })}
      </p>
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
          <GoalAsk now={now} left={left} daysLeft={daysLeft} moved={moved} say={say} />
          {shares.length > 0 && (
            <p class="soft small">
              {say.text('goal.split', { list: shares.join(', ') })}{' '}
              {over >= LEFT_OVER && say.text('goal.splitRest', { n: number(over) })}
            </p>
          )}
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
