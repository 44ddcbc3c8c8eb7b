import type { Advice } from '../../lib/coach/plan';
import type { CoachSay } from '../../locales/coach';
import { sourceInWords } from '../strength';
import type { Coaching } from '../view';
import { factInWords } from './fact-in-words';

/** "Why this, why now": the facts an advice rests on, its source, and how it counts as done. Opened by a click. */
export function WhyNow({ advice, coaching, say }: { advice: Advice; coaching: Coaching; say: CoachSay }) {
  const { rule, because } = advice;
  const facts = [...new Set(because.map((one) => factInWords(one, coaching, say)))];
  return (
    <details class="source">
      <summary>{say.text('today.why')}</summary>
      <ul class="facts-used">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{sourceInWords(rule.evidence, say)}</p>
      {rule.dated && <p>{say.text('today.dated')}</p>}
      <p>{say.text(`today.done_${rule.done}`)}</p>
    </details>
  );
}
