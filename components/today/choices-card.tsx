import { useState } from 'preact/hooks';
import { GOALS, type Goal } from '../../lib/coach/goals';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { addDays } from '../../lib/score/day';
import type { CoachProps } from '../view';
import { WholeSelect } from '../whole-select';
import { IndustryConfirmed } from './industry-confirmed';

/** A Monday, to name the weekdays by. */
const MONDAY = '2024-01-01';
const MINUTES = [5, 15, 30] as const;

/** What the member wants of the coach, in a compact form that opens: goal, minutes, days, Sales Navigator, industry, streak. Each at once. */
export function ChoicesCard({ state, actions, say }: Omit<CoachProps, 'coaching'>) {
  const { goal, minutes, weekdays, salesNavigator, streak } = state.choices;
  // Open until a goal is chosen; from then on it closes when the member closes it.
  const [open, setOpen] = useState(goal === null);
  const goalName = (one: Goal | null) => say.text(`choices.goal_${one ?? 'not-chosen'}`);
  return (
    <details class="card fold choices" id="choices" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <h2>{say.text('choices.title')}</h2>
        <span class="soft small">
          {say.text('choices.summary', { goal: goalName(goal), minutes, n: weekdays.length })}
        </span>
      </summary>
      <WholeSelect
        label={say.text('choices.goal')}
        value={goal ?? ''}
        shown={goalName(goal)}
        why={say.text('choices.goalWhy')}
        onChange={(chosen) => actions.choose({ goal: (chosen || null) as Goal | null })}
      >
        <option value="">{goalName(null)}</option>
        {GOALS.map((one) => (
          <option key={one} value={one}>
            {goalName(one)}
          </option>
        ))}
      </WholeSelect>
      <fieldset>
        <legend>{say.text('choices.minutes')}</legend>
        <div class="ranges">
          {MINUTES.map((n) => (
            <label key={n}>
              <input
                type="radio"
                name="minutes"
                checked={minutes === n}
                onChange={() => actions.choose({ minutes: n })}
              />
              <span>{n}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say.text('choices.weekdays')}</legend>
        {weekdays.join() === FRESH_CHOICES.weekdays.join() && (
          <p class="soft small">{say.text('choices.weekdaysFresh')}</p>
        )}
        <div class="ranges">
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                aria-label={say.weekday(addDays(MONDAY, day - 1), 'long')}
                checked={weekdays.includes(day)}
                onChange={() => actions.choose({ weekdays: toggled(weekdays, day) })}
              />
              <span>{say.weekday(addDays(MONDAY, day - 1))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say.text('choices.navigator')}</legend>
        <div class="ranges">
          {([true, false] as const).map((has) => (
            <label key={String(has)}>
              <input
                type="radio"
                name="navigator"
                checked={salesNavigator === has}
                onChange={() => actions.choose({ salesNavigator: has })}
              />
              <span>{say.text(has ? 'choices.yes' : 'choices.no')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <IndustryConfirmed state={state} actions={actions} say={say} />
      <label class="pick">
        <input type="checkbox" checked={streak} onChange={(e) => actions.choose({ streak: e.currentTarget.checked })} />
        <span>
          {say.text('choices.streak')}
          <span class="soft small">{say.text('choices.streakWhy')}</span>
        </span>
      </label>
    </details>
  );
}

function toggled(weekdays: readonly number[], day: number): number[] {
  return weekdays.includes(day) ? weekdays.filter((d) => d !== day) : [...weekdays, day].sort();
}
