import type { Advice, Plan } from '../lib/coach/plan';
import type { Say } from '../locales';
import { sourceInWords, strengthInWords } from './strength';
import type { Coaching } from './view';

/** The plan's first thing that is not done; where there is none, why not. Null keeps its place while the plan is made. */
export function NextStep({ plan, coaching, say }: { plan: Plan | null; coaching: Coaching | null; say: Say }) {
  if (!plan || !coaching) return <section class="tip waiting" aria-hidden="true" />;
  const next = plan.items.find(({ done }) => !done);
  if (next) return <Step advice={next} coaching={coaching} say={say} />;
  const state = restOf(plan);
  return (
    <section class="tip">
      <h2>{say.text(`advice.${state}`)}</h2>
      <p class="soft">{say.text(`advice.${state}Why`)}</p>
    </section>
  );
}

/** Which kind of rest a plan without open things is. */
export function restOf({ resting, items }: Plan): 'resting' | 'allDone' | 'nothing' {
  if (resting) return 'resting';
  return items.length > 0 ? 'allDone' : 'nothing';
}

function Step({ advice: { rule }, coaching, say }: { advice: Advice; coaching: Coaching; say: Say }) {
  const { title, why, how } = coaching.words(say.language, rule.id);
  return (
    <section class="tip" aria-labelledby="tip">
      <div class="pillar-row">
        <p class="eyebrow">{say.text('popup.next')}</p>
        <span class="soft small">{say.text('advice.minutes', { n: rule.minutes })}</span>
      </div>
      <h2 id="tip">{title}</h2>
      <p>{how[0]}</p>
      <details class="source">
        <summary>{strengthInWords(rule.evidence, say)}</summary>
        <p>{why}</p>
        <p>{sourceInWords(rule.evidence, say)}</p>
      </details>
    </section>
  );
}
