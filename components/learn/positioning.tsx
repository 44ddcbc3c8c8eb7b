import { useState } from 'preact/hooks';
import type { CoachSay } from '../../locales/coach';

/** From mission and values over goals to tactics: what does not stand yet comes before what follows on it. */
const STEPS = ['position1', 'position2', 'position3', 'position4', 'position5', 'position6', 'position7'] as const;

/** A look at one's own positioning; says with which step to begin. Nothing of it is kept. */
export function Positioning({ say }: { say: CoachSay }) {
  const [stands, setStands] = useState<readonly string[]>([]);
  const next = STEPS.find((step) => !stands.includes(step));
  const toggle = (step: string) =>
    setStands(stands.includes(step) ? stands.filter((s) => s !== step) : [...stands, step]);
  return (
    <section class="card" aria-labelledby="positioning">
      <h2 id="positioning">{say.text('learn.positioning')}</h2>
      <p class="soft">{say.text('learn.positioningLead')}</p>
      <div class="positions">
        {STEPS.map((step) => (
          <label key={step} class="pick">
            <input type="checkbox" checked={stands.includes(step)} onChange={() => toggle(step)} />
            <span>{say.text(`learn.${step}`)}</span>
          </label>
        ))}
      </div>
      {stands.length > 0 && (
        <p role="status">
          <b>
            {next ? say.text('learn.positionNext', { text: say.text(`learn.${next}`) }) : say.text('learn.positionAll')}
          </b>
        </p>
      )}
    </section>
  );
}
