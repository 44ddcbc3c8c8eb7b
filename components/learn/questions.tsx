import type { CoachSay } from '../../locales/coach';

const QUESTIONS = ['updated', 'seen', 'certain', 'average', 'rank', 'full'] as const;

/** What members ask of the index, each answered in a sentence or two. */
export function Questions({ say }: { say: CoachSay }) {
  return (
    <section class="card" aria-labelledby="faq">
      <h2 id="faq">{say.text('learn.faq')}</h2>
      <div class="questions">
        {QUESTIONS.map((question) => (
          <details key={question} class="facts">
            <summary>{say.text(`learn.${question}`)}</summary>
            <p>{say.text(`learn.${question}Why`)}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
