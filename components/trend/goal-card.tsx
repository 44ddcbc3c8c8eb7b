import { useMemo } from 'preact/hooks';
import type { Snapshot } from '../../lib/score/snapshot';
import { trendOf } from '../../lib/score/trend';
import { useHeldFocus } from '../held-focus';
import type { CoachProps } from '../view';
import { GoalProposed } from './goal-proposed';
import { GoalRunning } from './goal-running';

/** The goal in points: the running one with its pace, else a proposal; an own number is always possible. */
export function GoalCard({ state, actions, say, latest }: Omit<CoachProps, 'coaching'> & { latest: Snapshot | null }) {
  const { target } = state.choices;
  const { snapshots, today } = state;
  const moved = useMemo(() => trendOf(snapshots, today)?.change ?? null, [snapshots, today]);
  const held = useHeldFocus(target ? 'running' : 'proposed');
  const rest = { moved, today, choose: actions.choose, say };
  return (
    <section class="card goal" aria-labelledby="goal" ref={held}>
      <h2 id="goal">{say.text('goal.title')}</h2>
      {!latest ? (
        <p class="soft">{say.text('goal.none')}</p>
      ) : target ? (
        <GoalRunning {...rest} target={target} latest={latest} />
      ) : (
        <GoalProposed {...rest} latest={latest} />
      )}
    </section>
  );
}
