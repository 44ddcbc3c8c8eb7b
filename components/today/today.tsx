import { useMemo } from 'preact/hooks';
import { factsOf } from '../../lib/coach/facts-of';
import { rhythmOf } from '../../lib/coach/rhythm';
import type { Summary } from '../../lib/coach/summary';
import { EmptyHead } from '../empty-head';
import { PillarBars } from '../pillar-bars';
import { planOf } from '../plan-of';
import { ScoreHead } from '../score-head';
import type { CoachProps } from '../view';
import { ChoicesCard } from './choices-card';
import { HabitsCard } from './habits-card';
import { MarksCard } from './marks-card';
import { PlanCard } from './plan-card';
import { RhythmCard } from './rhythm-card';

/** Today: the score, the plan, the rhythm and what the member wants. The score is there before anything else is read. */
export function Today(props: CoachProps & { summary: Summary | null }) {
  const { state, actions, coaching, say, summary } = props;
  const plan = useMemo(() => planOf(state, coaching), [state, coaching]);
  const rhythm = useMemo(() => (state.planned ? rhythmOf(factsOf(state)) : null), [state]);
  return (
    <div class="columns">
      <div class="column">
        {state.settings.sample && <p class="soft small">{say.text('today.sample')}</p>}
        <section class="card">
          {summary ? (
            <ScoreHead summary={summary} say={say} />
          ) : (
            <EmptyHead state={state} set={actions.set} say={say} />
          )}
          {summary?.stale && <p class="soft">{say.text('score.stale')}</p>}
          <button type="button" class="button" onClick={actions.openSsi}>
            {say.text('popup.openSsi')}
          </button>
        </section>
        {state.ready && (
          <PlanCard
            {...props}
            plan={plan}
            restart={rhythm?.restart ?? false}
            staleSince={summary?.stale ? summary.latest.day : null}
          />
        )}
        {summary && (
          <section class="card" aria-labelledby="pillars">
            <h2 id="pillars">{say.text('panel.pillars')}</h2>
            <PillarBars
              pillars={summary.latest.pillars}
              gaps={summary.gaps}
              change={summary.change.previous}
              say={say}
            />
            {!summary.weakest && <p class="tip">{say.text('score.allFullWhy')}</p>}
          </section>
        )}
      </div>
      <div class="column">
        {rhythm && <RhythmCard rhythm={rhythm} today={state.today} say={say} />}
        {coaching && state.planned && <HabitsCard {...props} coaching={coaching} plan={plan} />}
        {state.planned && <ChoicesCard state={state} actions={actions} say={say} />}
        {state.planned && <MarksCard state={state} actions={actions} say={say} />}
      </div>
    </div>
  );
}
