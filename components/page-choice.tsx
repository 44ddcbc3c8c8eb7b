import type { Settings } from '../lib/member/settings';
import type { MemberActions } from '../lib/member/state';
import type { Say } from '../locales';

interface Props {
  /** The present answer, shown as pressed; popup and panel leave it out, there the question goes away once answered. */
  chosen?: Settings['page'];
  /** Only the question is in sight, and a click opens the rest: where something more urgent has to be said first. */
  folded?: boolean;
  set: MemberActions['set'];
  say: Say;
}

/** The first run's question, with its two answers side by side and neither preferred. */
export function PageChoice({ folded = false, ...props }: Props) {
  const question = <h2 id="choice">{props.say.text('choice.question')}</h2>;
  if (!folded)
    return (
      <section class="choice" aria-labelledby="choice">
        {question}
        <Answers {...props} />
      </section>
    );
  return (
    <details class="choice folded">
      <summary>{question}</summary>
      <Answers {...props} />
    </details>
  );
}

function Answers({ chosen, set, say }: Omit<Props, 'folded'>) {
  return (
    <>
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
    </>
  );
}
