import { soFar } from '../../lib/coach/dated-ahead';
import type { CoachProps } from '../view';

/** Whether the member's industry on LinkedIn is right, by their own word: confirmed on a day, or taken back. */
export function IndustryConfirmed({ state, actions, say }: Omit<CoachProps, 'coaching'>) {
  const { industryConfirmed: day } = state.choices;
  const industry = soFar(state.snapshots, state.today).at(-1)?.industry?.name;
  return (
    <fieldset>
      <legend>{say.text('choices.industry')}</legend>
      <p class="soft small">
        {industry && `${say.text('choices.industrySeen', { industry })} `}
        {say.text('choices.industryWhy')}
      </p>
      <div class="confirmed-row">
        <button
          type="button"
          class="button small"
          onClick={() => actions.choose({ industryConfirmed: day ? null : state.today })}
        >
          {say.text(day ? 'choices.takeBack' : 'choices.confirm')}
        </button>
        <span role="status">{day && say.text('choices.industryOn', { day: say.day(day, 'long') })}</span>
      </div>
    </fieldset>
  );
}
