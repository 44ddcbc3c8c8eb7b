import type { MemberActions } from '../lib/member/state';
import type { Say } from '../locales';

/** The first run's question, with its two answers side by side and neither preferred. */
export function PageChoice({ set, say }: { set: MemberActions['set']; say: Say }) {
  return (
    <section class="choice" aria-labelledby="choice">
      <h2 id="choice">{say.text('choice.question')}</h2>
      <p class="soft">{say.text('choice.short')}</p>
      <div class="choice-answers">
        {(['coach', 'quiet'] as const).map((page) => (
          <button key={page} type="button" class="choice-answer" onClick={() => set({ page })}>
            <strong>{say.text(`choice.${page}`)}</strong>
            <span class="soft">{say.text(`choice.${page}Why`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
