import { useEffect, useRef } from 'preact/hooks';
import type { CoachSay } from '../../locales/coach';

/** What the member just said of a thing of today, as far as it can be taken back here. */
export interface Answer {
  rule: string;
  kind: 'later' | 'not-for-me' | 'already';
  undone: boolean;
}

/** A tick set or taken away: read out only, since it is seen. */
export interface Ticked {
  rule: string;
  kind: 'done' | 'open';
}

interface Props {
  answer: Answer | Ticked | null;
  title: string;
  onUndo: () => void;
  say: CoachSay;
}

const SAID = {
  later: 'today.laterSaid',
  'not-for-me': 'today.notForMeSaid',
  already: 'today.alreadySaid',
  done: 'today.tickedSaid',
  open: 'today.untickedSaid',
} as const;

/** Says what became of an answer, and takes it back on a click where it made the thing go. Read out when it appears. */
export function PutOff({ answer, title, onUndo, say }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  const gone = answer !== null && 'undone' in answer && !answer.undone;
  // The button that was pressed went away with its action: the next thing one may want is to take it back.
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [answer, gone]);
  const text = answer && ('undone' in answer && answer.undone ? 'today.undone' : SAID[answer.kind]);
  return (
    <div class="undo" role="status">
      {text && <p class={answer && 'undone' in answer ? 'soft' : 'unseen'}>{say.text(text, { title })}</p>}
      {gone && (
        <button type="button" class="button small" ref={undo} onClick={onUndo}>
          {say.text('today.undo')}
        </button>
      )}
    </div>
  );
}
