import { useState } from 'preact/hooks';
import { habitRules } from '../../lib/coach/habits';
import type { CoachSay } from '../../locales/coach';
import type { Coaching } from '../view';

interface Props {
  proposal: [string, string];
  coaching: Coaching;
  onStart: (rules: [string, string]) => void;
  say: CoachSay;
}

/** The choice of two habits, two proposed. */
export function HabitsChoice({ proposal, coaching, onStart, say }: Props) {
  const [chosen, setChosen] = useState(proposal);
  const [first, second] = chosen;
  const options = habitRules(coaching.rules).map(({ id, minutes }) => {
    const n = say.text('advice.minutes', { n: minutes });
    return { id, text: `${coaching.words(say.language, id).title} (${n})` };
  });
  return (
    <>
      <p class="soft">{say.text('habits.lead')}</p>
      {([0, 1] as const).map((i) => (
        <label key={i} class="field">
          <span>{say.text(i === 0 ? 'habits.one' : 'habits.two')}</span>
          <select
            value={chosen[i]}
            onChange={(e) => setChosen(i === 0 ? [e.currentTarget.value, second] : [first, e.currentTarget.value])}
          >
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {first === second && (
        <p class="soft small" role="status">
          {say.text('habits.same')}
        </p>
      )}
      <button type="button" class="button" disabled={first === second} onClick={() => onStart(chosen)}>
        {say.text('habits.start')}
      </button>
    </>
  );
}
