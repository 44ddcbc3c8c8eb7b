import { useState } from 'preact/hooks';
import { cycleEnd } from '../../lib/score/goal-pace';
import { TOTAL_MAX } from '../../lib/score/pillar';
import type { CoachSay } from '../../locales/coach';

/** Cycles of 90 days to choose from: up to a year. */
const CYCLES = [1, 2, 3, 4] as const;

interface Props {
  proposal: number;
  today: string;
  onSet: (points: number, by: string) => void;
  say: CoachSay;
}

/** A goal of the member's own: a whole number, and a day in cycles of 90. Opened by a click. */
export function GoalOwn({ proposal, today, onSet, say }: Props) {
  const [points, setPoints] = useState(String(proposal));
  const [cycles, setCycles] = useState(1);
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const whole = Number(points);
    const fits = Number.isInteger(whole) && whole >= 1 && whole <= TOTAL_MAX;
    setWrong(!fits);
    if (fits) onSet(whole, cycleEnd(today, cycles));
  };
  return (
    <details class="own-goal">
      <summary>{say.text('goal.own')}</summary>
      <form onSubmit={submit} noValidate>
        <label class="field">
          <span>{say.text('goal.points')}</span>
          <input
            type="text"
            inputMode="numeric"
            value={points}
            aria-invalid={wrong}
            onInput={(e) => setPoints(e.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{say.text('goal.by')}</span>
          <select value={cycles} onChange={(e) => setCycles(Number(e.currentTarget.value))}>
            {CYCLES.map((n) => (
              <option key={n} value={n}>
                {say.count('goal.cycles', n)} ({say.day(cycleEnd(today, n), 'dated')})
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button small">
          {say.text('goal.set')}
        </button>
        <p class="said" role="status">
          {wrong && say.text('goal.wrong')}
        </p>
      </form>
    </details>
  );
}
