import type { Snapshot } from '../../lib/score/snapshot';
import type { CoachProps } from '../view';
import { GoalProposed } from './goal-proposed';
import { GoalRunning } from './goal-running';

/** The goal in points: the running one with its pace, else a proposal; an own number is always possible. */
export function GoalCard({ state, actions, say, latest }: Omit<CoachProps, 'coaching'> & { latest: Snapshot | null }) {
  const { target } = state.choices;
  return (
    <section class="card goal" aria-labelledby="goal">
      <h2 id="goal">{say.text('goal.title')}</h2>
      {!latest ? (
        <p class="soft">{say.text('goal.none')}</p>
      ) : target ? (
        <GoalRunning target={target} latest={latest} today={state.today} choose={actions.choose} say={say} />
      ) : (
        <GoalProposed latest={latest} today={state.today} choose={actions.choose} say={say} />
      )}
    </section>
  );
}
