import { useMemo, useState } from 'preact/hooks';
import { factsOf } from '../../lib/coach/facts-of';
import { reviewOf } from '../../lib/coach/review';
import type { Coaching, CoachProps } from '../view';
import { reviewInMarkdown, reviewParts } from './review-lines';

/** The weekly review: what moved, what was done, what left the window, keep one, change one. For paper and as Markdown, too. */
export function ReviewCard({ state, actions, coaching, say }: CoachProps & { coaching: Coaching }) {
  const [ranks, setRanks] = useState(true);
  const [said, setSaid] = useState('');
  const review = useMemo(() => reviewOf(factsOf(state), coaching.rules), [state, coaching]);
  const parts = reviewParts(review, state.snapshots.at(-1) ?? null, ranks, coaching, say);
  const period = say.text('review.period', { from: say.day(review.from), to: say.day(review.to, 'dated') });
  const copy = () => {
    actions.copy(reviewInMarkdown(`${say.text('review.title')}, ${period}`, parts)).then(
      () => setSaid(say.text('review.copied')),
      () => setSaid(say.text('review.copyFailed')),
    );
  };
  return (
    <section class="card review" aria-labelledby="review">
      <div class="pillar-row">
        <h2 id="review">{say.text('review.title')}</h2>
        <span class="soft small">{period}</span>
      </div>
      {parts.map(({ heading, lines }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul class="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {parts.length === 0 ? (
        <p class="soft">{say.text('review.empty')}</p>
      ) : (
        <>
          <label class="pick">
            <input type="checkbox" checked={ranks} onChange={(e) => setRanks(e.currentTarget.checked)} />
            <span>{say.text('review.withRanks')}</span>
          </label>
          <div class="buttons">
            <button type="button" class="button small" onClick={copy}>
              {say.text('review.copy')}
            </button>
            <button type="button" class="button small" onClick={actions.print}>
              {say.text('review.print')}
            </button>
          </div>
          <p class="said" role="status">
            {said}
          </p>
        </>
      )}
    </section>
  );
}
