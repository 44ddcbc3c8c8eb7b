import { useLayoutEffect } from 'preact/hooks';
import { OFTEN, SITUATIONS, type Situation } from '../../lib/outreach/situation';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { useRoving } from './roving';

/** What was noticed: a situation, or nothing in particular. */
export type Noticed = Situation | 'nothing';

const CHIPS: readonly Noticed[] = [...SITUATIONS, 'nothing'];

interface Props {
  /** What was chosen before, where the focus comes back to. */
  from: Noticed | null;
  /** The focus comes here at once. */
  takesFocus: boolean;
  /** Notes left this month, where LinkedIn says it; else null. */
  notesLeft: number | null;
  onChoose: (noticed: Noticed) => void;
  say: Say<WritingKey>;
}

/** "What did you notice?": one chip for each answer, those that occur most first; one stop of the Tab key, see `useRoving`. */
export function NoticedChips({ from, takesFocus, notesLeft, onChoose, say }: Props) {
  const start = Math.max(0, from === null ? 0 : CHIPS.indexOf(from));
  const { group, focus, tabIndex, ...led } = useRoving<HTMLFieldSetElement>(start);
  useLayoutEffect(() => {
    if (takesFocus) focus(start);
  }, []);
  return (
    <fieldset class="chips" ref={group} {...led}>
      <legend class="unseen">{say.text('outreach.noticed')}</legend>
      {CHIPS.map((noticed, i) => (
        <button
          key={noticed}
          type="button"
          class={`chip ${noticed === 'nothing' ? 'none' : i < OFTEN ? 'often' : 'also'}`}
          tabIndex={tabIndex(i)}
          onClick={() => onChoose(noticed)}
        >
          {say.text(`outreach.noticed_${noticed}`)}
        </button>
      ))}
      {notesLeft !== null && <p class="left soft">{say.count('noteCoach.left', notesLeft)}</p>}
    </fieldset>
  );
}
