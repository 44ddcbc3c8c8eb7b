import { PILLARS } from '../../lib/score/pillar';
import type { CoachSay } from '../../locales/coach';

/** The four pillars: what each is about, and what LinkedIn listed for it in 2015. */
export function PillarsLearned({ say }: { say: CoachSay }) {
  return (
    <section class="card" aria-labelledby="learn-pillars">
      <h2 id="learn-pillars">{say.text('learn.pillars')}</h2>
      <p class="soft">{say.text('learn.pillarsLead')}</p>
      {PILLARS.map((pillar) => (
        <div key={pillar} class={`learned ${pillar}`}>
          <h3 class="plan-pillar">{say.text(`score.${pillar}`)}</h3>
          <p>{say.text(`learn.${pillar}`)}</p>
          <details class="source">
            <summary>
              {say.text('learn.published')}
              <span class="unseen">: {say.text(`score.${pillar}Short`)}</span>
            </summary>
            <p>{say.text(`learn.${pillar}List`)}</p>
          </details>
        </div>
      ))}
    </section>
  );
}
