import { TIPS } from '../lib/coach/tip';
import type { Pillar } from '../lib/score/pillar';
import type { Say } from '../locales';

/** One next step for a pillar: what, how, how long, and where the advice comes from with its strength. */
export function TipCard({ pillar, say }: { pillar: Pillar; say: Say }) {
  const { minutes, strength, year } = TIPS[pillar];
  return (
    <section class="tip" aria-labelledby="tip">
      <div class="pillar-row">
        <p class="eyebrow">{say.text('popup.next')}</p>
        <span class="soft small">{say.text('tip.minutes', { n: minutes })}</span>
      </div>
      <h2 id="tip">{say.text(`tip.${pillar}`)}</h2>
      <p>{say.text(`tip.${pillar}How`)}</p>
      <details class="source">
        <summary>{say.text(`tip.strength_${strength}`, year ? { year } : {})}</summary>
        <p>{say.text(`tip.${pillar}Source`)}</p>
      </details>
    </section>
  );
}
