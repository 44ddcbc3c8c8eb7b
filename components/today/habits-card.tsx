import { useMemo } from 'preact/hooks';
import { factsOf } from '../../lib/coach/facts-of';
import { HABIT_DAYS, type Habits, habitProgress, habitsThatFit, proposeHabits } from '../../lib/coach/habits';
import type { Plan } from '../../lib/coach/plan';
import { dayOf } from '../../lib/score/day';
import { useHeldFocus } from '../held-focus';
import type { Coaching, CoachProps } from '../view';
import { HabitsChoice } from './habits-choice';

interface Props extends CoachProps {
  coaching: Coaching;
  /** Today's: one tick counts for both. Null while it is made. */
  plan: Plan | null;
}

/** The two habits of the 90-day plan: chosen once, ticked like everything else, judged after day 60. */
export function HabitsCard({ state, actions, coaching, plan, say }: Props) {
  const { choices } = state;
  const held = useHeldFocus(choices.habits ? 'running' : 'choice');
  const proposal = useMemo(
    () => (choices.habits ? null : proposeHabits(factsOf(state), coaching.rules)),
    [choices.habits, coaching, state],
  );
  const groups = useMemo(() => habitsThatFit(factsOf(state), coaching.rules), [coaching, state]);
  return (
    <section class="card habits" aria-labelledby="habits" ref={held}>
      <h2 id="habits">{say.text('habits.title')}</h2>
      {choices.habits ? (
        <Running habits={choices.habits} state={state} actions={actions} coaching={coaching} plan={plan} say={say} />
      ) : proposal ? (
        <HabitsChoice
          key={proposal.join()}
          proposal={proposal}
          groups={groups}
          coaching={coaching}
          onStart={(rules) => actions.choose({ habits: { rules, from: state.today } })}
          say={say}
        />
      ) : (
        <p class="soft">{say.text('habits.none')}</p>
      )}
    </section>
  );
}

function Running({ habits, state, actions, coaching, plan, say }: Props & { habits: Habits }) {
  const { today, log } = state;
  const { day, until, over, ticked, share } = habitProgress(habits, log, today);
  const inPlan = new Set(plan?.items.map((item) => item.rule.id));
  const doneToday = (rule: string) => log.filter((e) => e.rule === rule && e.kind === 'done' && dayOf(e.at) === today);
  return (
    <>
      <p data-held>
        {over ? say.text('habits.over') : say.text('habits.day', { n: day, day: say.day(until, 'dated') })}
      </p>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${(day / HABIT_DAYS) * 100}%` }} />
      </span>
      <ul class="habit-list">
        {habits.rules.map((rule, i) => {
          const { title } = coaching.words(say.language, rule);
          const entries = doneToday(rule);
          return (
            <li key={rule}>
              <p>{title}</p>
              <p class="soft small">
                {ticked[i] ? say.count('habits.times', ticked[i]) : say.text('habits.unticked')}
                {inPlan.has(rule) && `. ${say.text('habits.inPlan')}`}
              </p>
              {!over && (
                <label class="pick">
                  <input
                    type="checkbox"
                    aria-label={say.text('habits.tickFor', { title })}
                    checked={entries.length > 0}
                    onChange={() => {
                      if (entries.length === 0) actions.log(rule, 'done');
                      for (const entry of entries) actions.unlog(entry);
                    }}
                  />
                  <span>{say.text('habits.tick')}</span>
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {!over && (
        <p class="soft small">
          {share === null ? say.text('habits.early') : say.text('habits.share', { n: day, share })}
        </p>
      )}
      <div class="buttons">
        {over && (
          <button
            type="button"
            class="button small"
            onClick={() => actions.choose({ habits: { ...habits, from: today } })}
          >
            {say.text('habits.again')}
          </button>
        )}
        <button type="button" class="button small" onClick={() => actions.choose({ habits: null })}>
          {say.text('habits.other')}
        </button>
      </div>
    </>
  );
}
