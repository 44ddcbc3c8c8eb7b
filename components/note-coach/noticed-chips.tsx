import { useLayoutEffect, useRef } from 'preact/hooks';
import { SITUATIONS, type Situation } from '../../lib/outreach/situation';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

/** What was noticed: a situation, or nothing in particular. */
export type Noticed = Situation | 'nothing';

const CHIPS: readonly Noticed[] = [...SITUATIONS, 'nothing'];

/**
 * "What did you notice?": one chip for each answer. One stop of the Tab key, then arrows, Home and End. `from`: what was
 * chosen before, where the focus comes back to; it comes at all where they were asked for (`takesFocus`).
 */
export function NoticedChips({
  from,
  takesFocus = true,
  onChoose,
  say,
}: {
  from: Noticed | null;
  takesFocus?: boolean;
  onChoose: (noticed: Noticed) => void;
  say: Say<WritingKey>;
}) {
  const group = useRef<HTMLFieldSetElement>(null);
  const chips = () => [...(group.current?.querySelectorAll('button') ?? [])];
  const start = Math.max(0, from === null ? 0 : CHIPS.indexOf(from));
  useLayoutEffect(() => {
    if (takesFocus) chips()[start]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = chips();
    const to = step(event.key, all.indexOf(event.target as HTMLButtonElement), all.length);
    if (to === null) return;
    event.preventDefault();
    all.forEach((chip, i) => {
      chip.tabIndex = i === to ? 0 : -1;
    });
    all[to]?.focus();
  };
  return (
    <fieldset class="chips" ref={group} onKeyDown={onKeyDown}>
      <legend class="unseen">{say.text('outreach.noticed')}</legend>
      {CHIPS.map((noticed, i) => (
        <button
          key={noticed}
          type="button"
          class={noticed === 'nothing' ? 'chip none' : 'chip'}
          tabIndex={i === start ? 0 : -1}
          onClick={() => onChoose(noticed)}
        >
          {say.text(`outreach.noticed_${noticed}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The chip that a key leads to; null where the key is none of ours. */
function step(key: string, at: number, count: number): number | null {
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[
    key
  ];
  return to === undefined ? null : (to + count) % count;
}
