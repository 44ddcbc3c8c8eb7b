import { riseInCycle } from '../../lib/score/goal-pace';
import { TREND_DAYS } from '../../lib/score/recent';
import { WINDOW_DAYS } from '../../lib/score/window';
import type { CoachSay } from '../../locales/coach';

interface Props {
  /** The exact total now, the points still to go and the days for them. */
  now: number;
  left: number;
  daysLeft: number;
  /** How the total moved in the last four weeks; null where the readings don't allow to say. */
  moved: number | null;
  say: CoachSay;
}

/** What a goal asks, beside what the readings did: an aim, no forecast. The milestone is on the way that the pace draws. */
export function GoalAsk({ now, left, daysLeft, moved, say }: Props) {
  const rise = riseInCycle(left, daysLeft);
  const inFourWeeks = (rise / Math.min(daysLeft, WINDOW_DAYS)) * TREND_DAYS;
  return (
    <>
      {rise < left && <p class="soft">{say.text('goal.milestone', { points: Math.round(now + rise) })}</p>}
      <p class="soft">
        {daysLeft > TREND_DAYS && say.text('goal.asks', { n: say.number(inFourWeeks, 1) })}{' '}
        {moved !== null && say.text('goal.moved28', { change: say.signed(moved) })} {say.text('goal.aim')}
      </p>
    </>
  );
}
