import { useMemo } from 'preact/hooks';
import { factsOf } from '../../lib/coach/facts-of';
import { HABIT_DAYS, type Habits, habitProgress, proposeHabits } from '../../lib/coach/habits';
import { dayOf } from '../../lib/score/day';
import type { Coaching, CoachProps } from '../view';
import { HabitsChoice } from './habits-choice';

/** The two habits of the 90-day plan: chosen once, ticked like everything else, judged after day 60. */
export function HabitsCard({ state, actions, coaching, say }: CoachProps & { coaching: Coaching }) {
  const { choices } = state;
  const proposal = useMemo(
    () => (choices.habits ? null : proposeHabits(factsOf(state), coaching.rules)),
    [choices.habits, coaching, state],
  );
  return (
    <section class="card habits" aria-labelledby="habits">
      <h2 id="habits">{say.text('habits.title')}</h2>
      {choices.habits ? (
        <Running habits={choices.habits} state={state} actions={actions} coaching={coaching} say={say} />
      ) : proposal ? (
        <HabitsChoice
          key={proposal.join()}
          proposal={proposal}
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

function Running({ habits, state, actions, coaching, say }: CoachProps & { habits: Habits; coaching: Coaching }) {
  const { today, log } = state;
  const { day, until, over, ticked, share } = habitProgress(habits, log, today);
  const doneToday = (rule: string) => log.filter((e) => e.rule === rule && e.kind === 'done' && dayOf(e.at) === today);
  return (
    <>
      <p>{over ? say.text('habits.over') : say.text('habits.day', { n: day, day: say.day(until, 'dated') })}</p>
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
              <p class="soft small">{say.count('habits.times', ticked[i] ?? 0)}</p>
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
      {!over && <p class="soft small">{say.text('habits.share', { n: day, share })}</p>}
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
