import type { Settings } from '../lib/member/settings';
import type { MemberActions } from '../lib/member/state';
import type { Say } from '../locales';

interface Props {
  /** The present answer, shown as pressed; popup and panel leave it out, there the question goes away once answered. */
  chosen?: Settings['page'];
  set: MemberActions['set'];
  say: Say;
}

/** The first run's question, with its two answers side by side and neither preferred. */
export function PageChoice({ chosen, set, say }: Props) {
  return (
    <section class="choice" aria-labelledby="choice">
      <h2 id="choice">{say.text('choice.question')}</h2>
      <p class="soft">{say.text('choice.short')}</p>
      <div class="choice-answers">
        {(['coach', 'quiet'] as const).map((page) => (
          <button
            key={page}
            type="button"
            class="choice-answer"
            aria-pressed={chosen === undefined ? undefined : chosen === page}
            onClick={() => set({ page })}
          >
            <strong>{say.text(`choice.${page}`)}</strong>
            <span class="soft">{say.text(`choice.${page}Why`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
