import { useEffect, useRef } from 'preact/hooks';
import type { CoachSay } from '../../locales/coach';

/** What the member just said no to. */
export interface No {
  rule: string;
  kind: 'later' | 'not-for-me';
  undone: boolean;
}

/** Says what became of a "later" or "not for me", and takes it back on a click. Read out when it appears. */
export function PutOff({
  no,
  title,
  onUndo,
  say,
}: {
  no: No | null;
  title: string;
  onUndo: () => void;
  say: CoachSay;
}) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went away with its action: the next thing one may want is to take it back.
  useEffect(() => {
    if (no && !no.undone) undo.current?.focus();
  }, [no]);
  const text = no?.undone ? 'today.undone' : no?.kind === 'later' ? 'today.laterSaid' : 'today.notForMeSaid';
  return (
    <div class="undo" role="status">
      {no && <p class="soft">{say.text(text, { title })}</p>}
      {no && !no.undone && (
        <button type="button" class="button small" ref={undo} onClick={onUndo}>
          {say.text('today.undo')}
        </button>
      )}
    </div>
  );
}
