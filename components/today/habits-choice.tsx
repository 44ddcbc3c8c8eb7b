import { useState } from 'preact/hooks';
import type { habitsThatFit } from '../../lib/coach/habits';
import type { CoachSay } from '../../locales/coach';
import type { Coaching } from '../view';
import { WholeSelect } from '../whole-select';

interface Props {
  proposal: [string, string];
  groups: ReturnType<typeof habitsThatFit>;
  coaching: Coaching;
  onStart: (rules: [string, string]) => void;
  say: CoachSay;
}

/** The choice of two habits among those that fit, by pillar; two proposed. */
export function HabitsChoice({ proposal, groups, coaching, onStart, say }: Props) {
  const [chosen, setChosen] = useState(proposal);
  const [first, second] = chosen;
  const title = (id: string) => coaching.words(say.language, id).title;
  const minutes = (id: string) => coaching.rules.find((rule) => rule.id === id)?.minutes ?? 0;
  return (
    <>
      <p class="soft">{say.text('habits.lead')}</p>
      {([0, 1] as const).map((i) => (
        <WholeSelect
          key={i}
          label={say.text(i === 0 ? 'habits.one' : 'habits.two')}
          value={chosen[i]}
          shown={title(chosen[i])}
          why={say.text('advice.minutes', { n: minutes(chosen[i]) })}
          onChange={(id) => setChosen(i === 0 ? [id, second] : [first, id])}
        >
          {groups.map(({ pillar, rules }) => (
            <optgroup key={pillar} label={say.text(`score.${pillar}`)}>
              {rules.map(({ id }) => (
                <option key={id} value={id}>
                  {title(id)}
                </option>
              ))}
            </optgroup>
          ))}
        </WholeSelect>
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
