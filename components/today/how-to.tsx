import type { Rule } from '../../lib/coach/rule';
import type { CoachSay } from '../../locales/coach';
import { Opened } from './opened';

/** How an action is done, in steps, with the page on LinkedIn where it happens: an ordinary link, opened by a click only. */
export function HowTo({ rule, how, say }: { rule: Rule; how: readonly string[]; say: CoachSay }) {
  return (
    <details class="source">
      <summary>{say.text('today.how')}</summary>
      <ol class="steps">
        {how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {rule.open && (
        <p>
          <Opened path={rule.open.path} text="today.open" say={say} />
          {rule.open.fallback !== rule.open.path && (
            <>
              <br />
              <Opened path={rule.open.fallback} text="today.fallback" say={say} />
            </>
          )}
        </p>
      )}
    </details>
  );
}
